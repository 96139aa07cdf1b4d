export type Pair = readonly [before: number, after: number]

/**
 * Pairs the equal ends of two lists, index with index, and has what lies between paired by
 * `pairMiddle`, whose indices begin anew there.
 *
 * @returns pairs rising in both lists
 */
export function pairEqualEnds(
  before: readonly string[],
  after: readonly string[],
  pairMiddle: (before: readonly string[], after: readonly string[]) => readonly Pair[],
): readonly Pair[] {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  const room = Math.min(before.length, after.length) - head
  while (tail < room && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const beforeTail = before.length - tail
  const afterTail = after.length - tail
  const middle = pairMiddle(before.slice(head, beforeTail), after.slice(head, afterTail))
  return [
    ...Array.from({ length: head }, (_, index): Pair => [index, index]),
    ...middle.map(([one, other]): Pair => [one + head, other + head]),
    ...Array.from({ length: tail }, (_, index): Pair => [beforeTail + index, afterTail + index]),
  ]
}
