import type { Text } from '../../text/text'

const kinds = ['withdrawn', 'revised', 'newer', 'contradicted'] as const
type Point = { readonly kind: (typeof kinds)[number] }

/**
 * How many values of a chart the library speaks against and why, the gravest first: `1 value was
 * revised; 2 values for later periods`.
 */
export function chartChangeWords(points: readonly Point[], text: Text): string {
  return kinds
    .flatMap((kind) => {
      const count = points.filter((point) => point.kind === kind).length
      return count === 0 ? [] : [text(`liveFigures.chart.${kind}`, { count })]
    })
    .join('; ')
}
