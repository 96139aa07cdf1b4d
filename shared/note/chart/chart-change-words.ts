import type { Text } from '../../text/text'

const kinds = ['withdrawn', 'revised', 'newer', 'contradicted'] as const
type Point = {
  readonly kind: (typeof kinds)[number]
  readonly place: string
  /** As the chart would write it now; null where nothing takes its place. */
  readonly now: string | null
}

/**
 * How many values of a chart the library speaks against and why, the gravest first: `1 value was
 * revised; there are 2 values for later periods`. It begins with a capital and has no full stop.
 *
 * @param most as many values of each kind are named as they are now: `(2023: 164 000)`
 */
export function chartChangeWords(points: readonly Point[], text: Text, most = 0): string {
  const semicolon = text('liveFigures.semicolon')
  const words = kinds
    .flatMap((kind) => {
      const found = points.filter((point) => point.kind === kind)
      if (found.length === 0) return []
      const reason = text(`liveFigures.chart.${kind}`, { count: found.length })
      const named = found
        .slice(0, most)
        .flatMap(({ place, now }) =>
          now === null ? [] : text('check.now', { reason: place, now }),
        )
      return named.length === 0 ? reason : `${reason} (${named.join(semicolon)})`
    })
    .join(semicolon)
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
