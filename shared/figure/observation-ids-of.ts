import type { Block } from '../note/block'
import { observationIdsOfChart } from '../note/chart/drawn-chart'
import { figuresOf } from '../note/inlines/inlines-of-block'

/**
 * The observations that a body shows, in the order of the text and once for each figure and value of
 * a chart; those that a computed figure rests on are among them.
 */
export function observationIdsOf(body: readonly Block[]): readonly string[] {
  return body.flatMap((block) => [
    ...(block.kind === 'chart' ? observationIdsOfChart(block.chart) : []),
    ...figuresOf([block]).flatMap((figure) =>
      'observationId' in figure ? [figure.observationId] : figure.calculation.observationIds,
    ),
  ])
}
