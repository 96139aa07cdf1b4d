import { type Pair, pairEqualEnds } from '../../base/equal-ends'

/** More differences than this are no longer looked through one by one. */
const mostDifferences = 1000

/**
 * Positions of a longest common subsequence, as pairs of indices, rising in both. Quick where
 * little differs; of lists that differ in more than 1000 places only equal ends are found.
 *
 * @see Myers, An O(ND) Difference Algorithm and Its Variations (1986)
 */
export function commonTokens(before: readonly string[], after: readonly string[]): readonly Pair[] {
  return pairEqualEnds(before, after, middlePairs)
}

function middlePairs(before: readonly string[], after: readonly string[]): readonly Pair[] {
  if (before.length === 0 || after.length === 0) return []
  const most = Math.min(before.length + after.length, mostDifferences)
  /** For each diagonal (index before less index after), how far into `before` one can come. */
  const reach = new Int32Array(2 * most + 3)
  const origin = most + 1
  const rounds: Int32Array[] = []
  for (let differences = 0; differences <= most; differences += 1) {
    rounds.push(reach.slice(origin - differences - 1, origin + differences + 2))
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let row = startOf(diagonal, differences, (other) => reach[origin + other] ?? 0).row
      while (row < before.length && before[row] === after[row - diagonal]) row += 1
      reach[origin + diagonal] = row
      if (row >= before.length && row - diagonal >= after.length)
        return pairsOf(rounds, before.length, after.length)
    }
  }
  return []
}

/** Where a diagonal is entered with one difference more, and from which neighbour. */
function startOf(diagonal: number, differences: number, reachOf: (diagonal: number) => number) {
  const isFromAbove =
    diagonal === -differences ||
    (diagonal !== differences && reachOf(diagonal - 1) < reachOf(diagonal + 1))
  return isFromAbove
    ? { row: reachOf(diagonal + 1), from: diagonal + 1 }
    : { row: reachOf(diagonal - 1) + 1, from: diagonal - 1 }
}

/** Goes the way back from the end; each step along a diagonal is a pair. */
function pairsOf(rounds: readonly Int32Array[], rowCount: number, columnCount: number) {
  const pairs: Pair[] = []
  let row = rowCount
  let diagonal = rowCount - columnCount
  for (let differences = rounds.length - 1; differences >= 0; differences -= 1) {
    const round = rounds[differences]
    const reachOf = (other: number) => round?.[other + differences + 1] ?? 0
    const start = differences === 0 ? { row: 0, from: 0 } : startOf(diagonal, differences, reachOf)
    for (; row > start.row; row -= 1) pairs.push([row - 1, row - 1 - diagonal])
    row = reachOf(start.from)
    diagonal = start.from
  }
  return pairs.toReversed()
}
