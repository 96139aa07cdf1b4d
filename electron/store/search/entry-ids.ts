import type { SearchKind } from '@shared/contract/library'

/**
 * Ids of the index's entries tell their kind, so that ranking a common word and narrowing to a kind
 * read nothing but the index itself: those of each kind begin at a multiple of this number.
 */
const idsPerKind = 2 ** 40

/** The order in which kinds are listed where nothing ranks them. A new one gets the next number. */
const numbers: Readonly<Record<SearchKind, number>> = {
  statistic: 1,
  measure: 2,
  source: 3,
  question: 4,
  plan: 5,
  agreement: 6,
  funding: 7,
  event: 8,
  indicator: 9,
  note: 10,
}

/** From the first id that an entry of a kind may have to the last. */
export function idRangeOf(kind: SearchKind): readonly [first: number, last: number] {
  const first = numbers[kind] * idsPerKind
  return [first, first + idsPerKind - 1]
}

/** An SQL condition for ids of some kinds; of one kind it is a range, which FTS5 looks up. */
export function idsAreOf(column: string, wanted: readonly SearchKind[]): string {
  const ranges = wanted.map((kind) => {
    const [first, last] = idRangeOf(kind)
    return `${column} between ${first} and ${last}`
  })
  return ranges.length === 1 ? ranges.join() : `(${ranges.join(' or ') || 'false'})`
}
