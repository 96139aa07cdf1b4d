import type { TimelineYear } from '@shared/contract/library/timeline'

/** A year, and the index of its first item in the list. */
export type YearPlace = TimelineYear & { readonly first: number }

/** The years in the order of the list, with where each begins. */
export function yearPlaces(
  years: readonly TimelineYear[],
  isNewestFirst: boolean,
): readonly YearPlace[] {
  let first = 0
  return (isNewestFirst ? years.toReversed() : years).map((year) => {
    const place = { ...year, first }
    first += year.count
    return place
  })
}

/** The year that an index of the list stands in; undefined for an empty list. */
export function yearAt(places: readonly YearPlace[], index: number): YearPlace | undefined {
  return places.findLast(({ first }) => first <= index)
}

/** Where the year before or after the one of an index begins; the list's ends hold. */
export function stepYear(places: readonly YearPlace[], index: number, by: 1 | -1): number {
  const at = places.findLastIndex(({ first }) => first <= index)
  // Back from within a year to its own beginning first.
  const isWithin = by === -1 && (places[at]?.first ?? 0) < index
  const next = isWithin ? at : at + by
  return places[Math.max(0, Math.min(places.length - 1, next))]?.first ?? 0
}

/** Where a year begins whose number begins with what was typed; null where there is none. */
export function findTypedYear(places: readonly YearPlace[], typed: string): number | null {
  return places.find(({ year }) => String(year).startsWith(typed))?.first ?? null
}
