import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import classes from '../chart.module.css'
import type { ChartModel } from '../chart-model'
import { lookOf } from '../series-look'
import { PointShape } from './point-shape'

export type LineEndsProps = { readonly model: ChartModel; readonly widthPx: number }

const lineHeightPx = 15
const letterPx = 6.4

/** The names of the lines, each where its line ends; pushed apart where they would touch. */
export function LineEnds({ model, widthPx }: LineEndsProps) {
  const plot = usePlotArea()
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  if (plot === undefined || scaleX === undefined || scaleY === undefined) return null
  const ends = model.series.flatMap(({ name, values }, index) => {
    const last = values.findLast((one) => one !== null && !one.isApart)
    const y = last === undefined || last === null ? undefined : scaleY(last.value)
    return y === undefined ? [] : [{ name, index, y }]
  })
  const left = plot.x + plot.width + 8
  return (
    <g>
      {spreadOut(ends, plot.y + plot.height).map(({ name, index, y }) => (
        <g key={name}>
          <path
            d={`M${left} ${y}h20`}
            stroke={lookOf(index).color}
            strokeWidth="2"
            strokeDasharray={lookOf(index).dashes}
          />
          <PointShape x={left + 10} y={y} look={lookOf(index)} isHollow={false} sizePx={2.5} />
          <text x={left + 26} y={y} dy="0.35em" className={classes.end}>
            {shortened(name, Math.floor(widthPx / letterPx))}
          </text>
        </g>
      ))}
    </g>
  )
}

type End = { readonly name: string; readonly index: number; readonly y: number }

/** From the top down each at least one line below the one before, then back up from the bottom. */
export function spreadOut(ends: readonly End[], bottomPx: number): readonly End[] {
  const down: End[] = []
  for (const end of [...ends].sort((one, other) => one.y - other.y))
    down.push({ ...end, y: Math.max(end.y, (down.at(-1)?.y ?? -lineHeightPx) + lineHeightPx) })
  const up: End[] = []
  for (const end of down.reverse())
    up.push({
      ...end,
      y: Math.min(end.y, (up.at(-1)?.y ?? bottomPx + lineHeightPx) - lineHeightPx),
    })
  return up.reverse()
}

function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, Math.max(1, letters - 1)).trimEnd()}…`
}
