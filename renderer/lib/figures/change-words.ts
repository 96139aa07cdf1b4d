import type { ChartChange } from '@shared/contract/library/charts'
import type { Text } from '@shared/text/text'

/** `2 figures`, `1 chart`, `2 figures and 1 chart`. */
export function countWords(
  { figures, charts }: { readonly figures: number; readonly charts: number },
  text: Text,
): string {
  const words = {
    figures: text('liveFigures.figures', { count: figures }),
    charts: text('liveFigures.charts', { count: charts }),
  }
  if (charts === 0) return words.figures
  return figures === 0 ? words.charts : text('liveFigures.figuresAndCharts', words)
}

const kinds = ['withdrawn', 'revised', 'newer', 'contradicted'] as const

/** How many values of a chart need a look and why: `1 value was revised; 2 later values`. */
export function chartChangeWords({ points }: Pick<ChartChange, 'points'>, text: Text): string {
  return kinds
    .flatMap((kind) => {
      const count = points.filter((point) => point.kind === kind).length
      return count === 0 ? [] : [text(`liveFigures.chart.${kind}`, { count })]
    })
    .join('; ')
}
