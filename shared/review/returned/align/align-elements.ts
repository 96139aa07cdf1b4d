import { longestRise } from '../../../diff/longest-rise'
import type { Element } from '../reading/elements'
import { alignGap, type Placed } from './align-gap'
import { likeness, type WordCounts, wordCounts } from './word-counts'

/** Which element of the copy is which of those that were sent, by their places. */
export type Alignment = {
  readonly sentOf: ReadonlyMap<number, number>
  /** Of the copy: what stands elsewhere now. */
  readonly moved: ReadonlySet<number>
  readonly byIds: number
  readonly byText: number
}

/** Below this an id is not believed: other words stand at its bookmark. */
const leastBelieved = 0.1
/** What moved must be as much the same, and so long, to be known without ids. */
const leastMoved = { likeness: 0.8, words: 3 }

/**
 * Finds the elements that were sent again in a copy: by their ids first, then between those by
 * their words in order, at last by their words wherever they stand.
 */
export function alignElements(sent: readonly Element[], copy: readonly Element[]): Alignment {
  const places = { sent: sent.map(placed), copy: copy.map(placed) }
  const ids = pairByIds(places.sent, places.copy)
  const sentOf = new Map(ids.believed)
  const byIds = sentOf.size
  alignBetween(places, sentOf, movedOf(sentOf, copy.length))
  for (const [copyIndex, sentIndex] of ids.doubted)
    if (!sentOf.has(copyIndex) && ![...sentOf.values()].includes(sentIndex))
      sentOf.set(copyIndex, sentIndex)
  const moved = movedOf(sentOf, copy.length)
  for (const [copyIndex, sentIndex] of pairMoved(places, sentOf)) {
    sentOf.set(copyIndex, sentIndex)
    moved.add(copyIndex)
  }
  return { sentOf, moved, byIds, byText: sentOf.size - byIds }
}

type Places = { readonly sent: readonly Placed[]; readonly copy: readonly Placed[] }

/** Words are counted when they are asked for: what its id and all its words say is not compared. */
function placed(element: Element, index: number): Placed {
  let counted: WordCounts | undefined
  return {
    index,
    element,
    get words() {
      counted ??= wordCounts(element.key)
      return counted
    },
  }
}

/** An id that stands twice is that of the first with words. */
function pairByIds(sent: readonly Placed[], copy: readonly Placed[]) {
  const holders = new Map<string, Placed>()
  for (const one of copy)
    for (const id of one.element.ids.map((name) => name.toLowerCase())) {
      const holder = holders.get(id)
      if (holder === undefined || (holder.element.key === '' && one.element.key !== ''))
        holders.set(id, one)
    }
  const believed = new Map<number, number>()
  const doubted = new Map<number, number>()
  for (const one of sent) {
    const holder = one.element.ids
      .map((id) => holders.get(id.toLowerCase()))
      .find((other) => other?.element.kind === one.element.kind)
    if (holder === undefined) continue
    // Two that were joined: the one with more of the words stays the pair.
    const rival = sent[believed.get(holder.index) ?? -1]
    if (
      rival !== undefined &&
      likeness(rival.words, holder.words) >= likeness(one.words, holder.words)
    )
      continue
    const isSame = one.element.key === holder.element.key
    const isBelieved = isSame || isLike(one.words, holder.words)
    ;(isBelieved ? believed : doubted).set(holder.index, one.index)
  }
  return { believed, doubted }
}

function isLike(one: WordCounts, other: WordCounts): boolean {
  const isShort = one.sum < 4 || other.sum < 4
  return (isShort && one.sum > 0 === other.sum > 0) || likeness(one, other) > leastBelieved
}

/** As few as can be are called moved. */
function movedOf(sentOf: ReadonlyMap<number, number>, count: number): Set<number> {
  const numbers = Array.from({ length: count }, (_, index) => sentOf.get(index))
  const stays = longestRise(numbers)
  return new Set([...sentOf.keys()].filter((index) => !stays.has(index)))
}

/** Pairs what is left between pairs that stayed in their order. */
function alignBetween(
  { sent, copy }: Places,
  sentOf: Map<number, number>,
  moved: ReadonlySet<number>,
): void {
  const taken = new Set(sentOf.values())
  const anchors = [...sentOf]
    .filter(([index]) => !moved.has(index))
    .toSorted(([one], [other]) => one - other)
  let [copyFrom, sentFrom] = [0, 0]
  const isPaired = new Set(sentOf.keys())
  for (const [copyTo, sentTo] of [...anchors, [copy.length, sent.length] as const]) {
    const left = sent.slice(sentFrom, sentTo).filter(({ index }) => !taken.has(index))
    const right = copy.slice(copyFrom, copyTo).filter(({ index }) => !isPaired.has(index))
    if (left.length > 0 && right.length > 0)
      for (const [one, other] of alignGap(left, right)) sentOf.set(other, one)
    copyFrom = copyTo + 1
    sentFrom = sentTo + 1
  }
}

/** What is left on both sides and says the same. */
function pairMoved({ sent, copy }: Places, sentOf: ReadonlyMap<number, number>) {
  const taken = new Set(sentOf.values())
  const free = copy.filter((one) => !sentOf.has(one.index) && one.words.sum >= leastMoved.words)
  const pairs = new Map<number, number>()
  for (const one of sent) {
    if (taken.has(one.index) || one.words.sum < leastMoved.words) continue
    const like = free.find(
      (other) =>
        !pairs.has(other.index) &&
        other.element.kind === one.element.kind &&
        likeness(one.words, other.words) >= leastMoved.likeness,
    )
    if (like !== undefined) pairs.set(like.index, one.index)
  }
  return pairs
}
