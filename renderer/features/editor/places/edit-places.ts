/** Edits nearer to each other than this are one place. */
const nearPositions = 120
/** As many places as Word goes back to. */
const mostPlaces = 4

/**
 * The places of the last edits with one more, the newest first.
 *
 * @param at position of the cursor after the edit
 * @param moved where a position is after the edit
 */
export function withEdit(
  places: readonly number[],
  at: number,
  moved: (position: number) => number,
): readonly number[] {
  const before = places.map(moved).filter((place) => Math.abs(place - at) > nearPositions)
  return [at, ...before].slice(0, mostPlaces)
}

/** Where to go from the cursor: to the newest place, or from one of them to the one before it. */
export function placeBefore(places: readonly number[], cursor: number): number | null {
  const here = places.indexOf(cursor)
  return places[(here + 1) % places.length] ?? null
}
