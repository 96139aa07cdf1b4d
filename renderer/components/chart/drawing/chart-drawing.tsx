import type { ChartProps } from '../chart'
import { ChartBars } from './chart-bars'
import { ChartLines } from './chart-lines'

/** What is seen of a chart. Read when one is shown: the library that draws is as large as the editor. */
export function ChartDrawing(props: ChartProps) {
  return props.model.kind === 'line' ? <ChartLines {...props} /> : <ChartBars {...props} />
}
