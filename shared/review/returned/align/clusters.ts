import { type Element, saysSomething, textAfter } from '../reading/elements'
import { type Alignment, alignElements } from './align-elements'
import { sharedWords, type WordCounts, wordCounts, wordsLeft } from './word-counts'

/**
 * What of the note that was sent became what of the copy. Several elements, all of them lines, where
 * one was split or some were joined.
 */
export type Cluster = {
  readonly sent: readonly number[]
  readonly copy: readonly number[]
  /** Those of `sent` that stood elsewhere. */
  readonly moved: readonly number[]
}

/** As much of a part must be missing where it came from. */
const leastOfPart = 0.6

type Draft = { sent: number[]; copy: number[]; moved: readonly number[] }

/** All elements of both in clusters: in the order of the copy, then those that are gone. */
export function clustersOf(
  sent: readonly Element[],
  copy: readonly Element[],
): { readonly clusters: readonly Cluster[]; readonly alignment: Alignment } {
  const alignment = alignElements(sent, copy)
  const drafts = copy.map((_, index): Draft => {
    const from = alignment.sentOf.get(index)
    return {
      sent: from === undefined ? [] : [from],
      copy: [index],
      moved: from !== undefined && alignment.moved.has(index) ? [from] : [],
    }
  })
  const found = new Set(alignment.sentOf.values())
  joinTracked(copy, drafts)
  const context = { sent, copy, drafts }
  copy.forEach((_, index) => {
    if (!alignment.sentOf.has(index)) giveCopyPart(index, context)
  })
  const gone = sent.flatMap((_, index) =>
    found.has(index) || giveSentPart(index, context)
      ? []
      : [{ sent: [index], copy: [], moved: [] }],
  )
  return { clusters: [...new Set(drafts), ...gone], alignment }
}

type Context = {
  readonly sent: readonly Element[]
  readonly copy: readonly Element[]
  /** By the place in the copy; what is joined shares one. */
  readonly drafts: Draft[]
}

/** The end between two paragraphs was taken out, with whole ones between them perhaps. */
function joinTracked(copy: readonly Element[], drafts: Draft[]): void {
  let isBegun = false
  copy.forEach((element, index) => {
    const isOpen = element.kind === 'line' && element.pieces.at(-1)?.change?.kind === 'deleted'
    isBegun = isOpen && (isBegun || saysSomething(textAfter(element.pieces)))
    if (isBegun && copy[index + 1]?.kind === 'line') mergeDrafts(drafts, index, index + 1)
  })
}

/** A line without a pair is the rest of its neighbour if its words are missing there. */
function giveCopyPart(index: number, { sent, copy, drafts }: Context): void {
  const element = copy[index]
  if (element?.kind !== 'line') return
  const words = wordCounts(element.key)
  for (const neighbour of [index - 1, index + 1]) {
    const draft = drafts[neighbour]
    if (draft === undefined || draft.sent.length === 0 || draft === drafts[index]) continue
    const missing = wordsLeft(countsOf(sent, draft.sent), countsOf(copy, draft.copy))
    if (!isPartOf(words, missing) || !areLines(copy, draft.copy)) continue
    mergeDrafts(drafts, Math.min(index, neighbour), Math.max(index, neighbour))
    return
  }
}

/** A line that is gone is in its neighbour if its words came there. */
function giveSentPart(index: number, { sent, copy, drafts }: Context): boolean {
  const element = sent[index]
  if (element?.kind !== 'line') return false
  const words = wordCounts(element.key)
  for (const neighbour of [index - 1, index + 1]) {
    const draft = drafts.find((one) => one.sent.includes(neighbour))
    if (draft === undefined || draft.copy.length === 0) continue
    const extra = wordsLeft(countsOf(copy, draft.copy), countsOf(sent, draft.sent))
    if (!isPartOf(words, extra) || !areLines(copy, draft.copy)) continue
    draft.sent = [...draft.sent, index].toSorted((one, other) => one - other)
    if (draft.moved.length > 0) draft.moved = [...draft.moved, index]
    return true
  }
  return false
}

function isPartOf(words: WordCounts, whole: WordCounts): boolean {
  const shared = sharedWords(words, whole)
  return words.sum > 0 && shared >= leastOfPart * words.sum && shared >= Math.min(2, words.sum)
}

function countsOf(elements: readonly Element[], places: readonly number[]): WordCounts {
  return wordCounts(places.map((place) => elements[place]?.key ?? '').join(' '))
}

function areLines(elements: readonly Element[], places: readonly number[]): boolean {
  return places.every((place) => elements[place]?.kind === 'line')
}

function mergeDrafts(drafts: Draft[], index: number, other: number): void {
  const [first, second] = [drafts[index], drafts[other]]
  if (first === undefined || second === undefined || first === second) return
  addInOrder(first.sent, second.sent)
  addInOrder(first.copy, second.copy)
  first.moved = [...first.moved, ...second.moved]
  for (const place of second.copy) drafts[place] = first
}

/** Nearly always all of the added come behind: a whole note may become one line. */
function addInOrder(places: number[], added: readonly number[]): void {
  const isBehind = (places.at(-1) ?? -1) < (added[0] ?? Number.POSITIVE_INFINITY)
  for (const place of added) places.push(place)
  if (!isBehind) places.sort((one, two) => one - two)
}
