import { diffList } from '../list-change'
import { readList } from '../reading/read-list'

/**
 * What became of a part of two states that are read as one. `away` stands where a part was that is
 * now elsewhere, `moved` where it is now.
 */
export type Fate = 'kept' | 'added' | 'removed' | 'moved' | 'away'

/** One part in both states; null in that which does not have it. */
export type Pair<Part> = {
  readonly fate: Fate
  readonly before: Part | null
  readonly after: Part | null
}

export type MergeOptions = {
  /** `rewritten`: what moved was taken out at one place and put in at another. */
  readonly moves: 'told' | 'rewritten'
  /** `first`: of parts that are gone one after the other the first one stands for all. */
  readonly gone: 'each' | 'first'
}

export type Merge = {
  readonly options: MergeOptions
  /** Gives a merged part its pair; the part. */
  readonly keep: <Part extends object>(part: Part, pair: Pair<object>) => Part
}

type Identified = { readonly id: string }

/** The items of two lists in one reading order: what was removed stands where it was. */
export function pairItems<Item extends Identified>(
  before: readonly Item[],
  after: readonly Item[],
  options: MergeOptions,
): readonly Pair<Item>[] {
  const read = readList(
    before,
    after,
    diffList(before, after, () => true),
  )
  const pairs = read.map((one): Pair<Item> => {
    switch (one.kind) {
      case 'changed':
        return { fate: 'kept', before: one.before, after: one.item }
      case 'moved':
        return options.moves === 'told'
          ? { fate: 'moved', before: one.before, after: one.item }
          : { fate: 'added', before: null, after: one.item }
      case 'away':
        return {
          fate: options.moves === 'told' ? 'away' : 'removed',
          before: one.item,
          after: null,
        }
      case 'removed':
        return { fate: 'removed', before: one.item, after: null }
      default:
        return { fate: 'added', before: null, after: one.item }
    }
  })
  return thinned(pairs, options)
}

/**
 * The parts inside a pair: of what is in one state only they share its fate. What is no longer in a
 * part that moved is not told there, as it stands where the part was.
 */
export function pairInside<Part, Inner extends Identified>(
  { fate, before, after }: Pair<Part>,
  innerOf: (part: Part) => readonly Inner[],
  options: MergeOptions,
): readonly Pair<Inner>[] {
  if (before === null || after === null)
    return wholePairs({ fate, before, after }, innerOf, options)
  const pairs = pairItems(innerOf(before), innerOf(after), options)
  if (fate !== 'moved') return pairs
  return pairs
    .filter((pair) => pair.after !== null)
    .map((pair) => (pair.fate === 'kept' ? { ...pair, fate } : pair))
}

/** The same for parts without ids, of a pair that is in one state only. */
export function wholePairs<Part, Inner>(
  { fate, before, after }: Pair<Part>,
  innerOf: (part: Part) => readonly Inner[],
  options: MergeOptions,
): readonly Pair<Inner>[] {
  const removed = before === null ? [] : innerOf(before)
  const added = after === null ? [] : innerOf(after)
  return thinned(
    [
      ...removed.map((part): Pair<Inner> => ({ fate, before: part, after: null })),
      ...added.map((part): Pair<Inner> => ({ fate, before: null, after: part })),
    ],
    options,
  )
}

/** The pairs without those that another one stands for. */
export function thinned<Part>(
  pairs: readonly Pair<Part>[],
  { gone }: MergeOptions,
): readonly Pair<Part>[] {
  if (gone === 'each') return pairs
  return pairs.filter((pair, index) => pair.after !== null || pairs[index - 1]?.after !== null)
}

/**
 * The part as it is, else as it was.
 *
 * @throws Error for a pair of nothing
 */
export function partOf<Part>({ before, after }: Pair<Part>): Part {
  const part = after ?? before
  if (part === null) throw new Error('A pair has a part in one state at least.')
  return part
}
