/**
 * The places of a longest run of rising numbers in a list, with others between them; `undefined`
 * is never part of it. Takes n log n steps.
 */
export function longestRise(numbers: readonly (number | undefined)[]): ReadonlySet<number> {
  /** For each length, the place of the lowest number that ends a run so long. */
  const ends: number[] = []
  const previous = new Map<number, number>()
  for (const [place, number] of numbers.entries()) {
    if (number === undefined) continue
    const length = countBelow(ends, (end) => (numbers[end] ?? 0) < number)
    const before = ends[length - 1]
    if (before !== undefined) previous.set(place, before)
    ends[length] = place
  }
  const places = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) places.add(place)
  return places
}

/** How many items from the start pass; those that pass stand before all others. */
function countBelow(items: readonly number[], passes: (item: number) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && passes(item)) low = middle + 1
    else high = middle
  }
  return low
}
