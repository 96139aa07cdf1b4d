import { type Pair, pairEqualEnds } from './equal-ends'

/**
 * Positions of a longest common subsequence of two lists, as pairs of indices, rising in both.
 * Takes time and memory in proportion to the product of the lengths after equal ends are cut off.
 */
export function commonPairs(before: readonly string[], after: readonly string[]): readonly Pair[] {
  return pairEqualEnds(before, after, pairsByTable)
}

function pairsByTable(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const pairs: Pair[] = []
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    if (before[row] === after[column]) pairs.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}
