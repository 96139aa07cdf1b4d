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
