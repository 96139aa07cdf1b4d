import type { Pair } from '../../../base/equal-ends'
import { commonTokens } from '../../../diff/text/common-tokens'
import type { Element } from '../reading/elements'
import { likeness, type WordCounts } from './word-counts'

/** What is less alike is another paragraph. */
export const leastLikeness = 0.4
/** More comparisons than this are not made: only equal ones are paired then. */
const mostComparisons = 250_000

/** A place in a list of elements with what it is compared by. */
export type Placed = {
  readonly index: number
  readonly element: Element
  readonly words: WordCounts
}

/**
 * Pairs elements of two lists in order: the same ones first, then, between these, those that are
 * most alike in sum.
 *
 * @returns pairs of their `index`
 */
export function alignGap(sent: readonly Placed[], copy: readonly Placed[]): readonly Pair[] {
  const keyOf = ({ element }: Placed) => `${element.kind} ${element.key}`
  const same = commonTokens(sent.map(keyOf), copy.map(keyOf))
  const pairs: Pair[] = []
  let [row, column] = [0, 0]
  for (const [one, other] of [...same, [sent.length, copy.length] as const]) {
    pairs.push(...alignAlike(sent.slice(row, one), copy.slice(column, other)))
    const [first, second] = [sent[one], copy[other]]
    if (first !== undefined && second !== undefined) pairs.push([first.index, second.index])
    row = one + 1
    column = other + 1
  }
  return pairs
}

function alignAlike(sent: readonly Placed[], copy: readonly Placed[]): readonly Pair[] {
  if (sent.length * copy.length === 0 || sent.length * copy.length > mostComparisons) return []
  const width = copy.length + 1
  /** The best sum of what follows. */
  const best = new Float64Array((sent.length + 1) * width)
  const alike = new Float64Array((sent.length + 1) * width)
  for (let row = sent.length - 1; row >= 0; row -= 1)
    for (let column = copy.length - 1; column >= 0; column -= 1) {
      const here = row * width + column
      alike[here] = likenessOf(sent[row], copy[column])
      best[here] = Math.max(
        best[here + width] ?? 0,
        best[here + 1] ?? 0,
        (alike[here] ?? 0) > 0 ? (alike[here] ?? 0) + (best[here + width + 1] ?? 0) : 0,
      )
    }
  const pairs: Pair[] = []
  for (let row = 0, column = 0; row < sent.length && column < copy.length; ) {
    const here = row * width + column
    const value = alike[here] ?? 0
    const [one, other] = [sent[row], copy[column]]
    const isPair = value > 0 && best[here] === value + (best[here + width + 1] ?? 0)
    if (isPair && one !== undefined && other !== undefined) {
      pairs.push([one.index, other.index])
      row += 1
      column += 1
    } else if (best[here] === best[here + width]) row += 1
    else column += 1
  }
  return pairs
}

function likenessOf(one: Placed | undefined, other: Placed | undefined): number {
  if (one === undefined || other === undefined) return 0
  if (one.element.kind !== other.element.kind) return 0
  const alike = likeness(one.words, other.words)
  return alike < leastLikeness ? 0 : alike
}
