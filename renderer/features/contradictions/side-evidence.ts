import type {
  RecordedInconsistency,
  Side,
  StatisticEvidence,
} from '@shared/contract/library/consistency'
import { findNewer } from '@shared/library/consistency/newer-date'
import { overlaps } from '@shared/library/span'

/** One side of a comparison: what is said, and the figure in it where there is one. */
export type ComparedSide = {
  readonly side: Side
  readonly statistic: StatisticEvidence | null
  /** The item that was opened. */
  readonly isOwn: boolean
}

type SourceSide = Extract<Side, { kind: 'source' }>

/**
 * The sides of an inconsistency, that of the opened item first, each with the figure that stands
 * in its sentence.
 *
 * @param own    of the opened item; null where it is no statistic
 * @param others figures of the other sides
 */
export function comparedSides(
  { first, second, topic, description }: RecordedInconsistency,
  own: StatisticEvidence | null,
  others: readonly StatisticEvidence[],
): readonly ComparedSide[] {
  const sides = [first, topic === 'external' ? remarkOf(description, second) : second].flatMap(
    (side) => (side === null ? [] : [side]),
  )
  const compared = sides.map((side) => {
    const isOwn = own !== null && holds(side, own)
    const statistic = isOwn ? own : (others.find((other) => holds(side, other)) ?? null)
    return { side, statistic, isOwn }
  })
  // Two sides of one sentence are both of the opened item: then neither is named so.
  const ownCount = compared.filter(({ isOwn }) => isOwn).length
  if (ownCount !== 1) return compared.map((one) => ({ ...one, isOwn: false }))
  return compared.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn))
}

/** A figure held against another one, as sides of a comparison. */
export function sidesOfStatistics(
  own: StatisticEvidence,
  other: StatisticEvidence,
): readonly ComparedSide[] {
  return [own, other].map((statistic) => ({
    statistic,
    isOwn: statistic === own,
    side: {
      kind: 'source',
      source: statistic.source,
      sentence: statistic.item.sentence,
      start: statistic.item.start,
      end: statistic.item.end,
    },
  }))
}

/** Which of two sides is the newer one: `same` for two places of one document; null: unknown. */
export function newerOf(sides: readonly ComparedSide[]): 'same' | number | null {
  const [one, other] = sides.flatMap(({ side }) => (side.kind === 'source' ? [side.source] : []))
  if (one === undefined || other === undefined) return null
  if (one.id === other.id) return 'same'
  const newer = findNewer(one.date, other.date)
  return newer === null ? null : newer === 'first' ? 0 : 1
}

/** What was found outside the library, in the words of its editors, and where they found it. */
function remarkOf(description: string, second: Side | null): Side {
  const words = description.replace(/^EXTERNAL CHECK[.,]\s*/, '')
  const found = second?.kind === 'editorsRemark' && second.text !== description ? [second.text] : []
  const text = [`${words.charAt(0).toUpperCase()}${words.slice(1)}`, ...found].join('\n')
  return { kind: 'editorsRemark', text }
}

function holds(side: Side, { item }: StatisticEvidence): boolean {
  const span = spanOf(side)
  return (
    span !== null && overlaps(span, { sourceId: item.source, start: item.start, end: item.end })
  )
}

function spanOf(side: Side) {
  if (side.kind !== 'source') return null
  const { source, start, end }: SourceSide = side
  return start === null || end === null ? null : { sourceId: source.id, start, end }
}
