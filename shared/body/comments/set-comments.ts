import type * as Y from 'yjs'
import { sameValue } from '../../base/same-value'
import type { CommentRange, NoteComment } from '../../note/comments/note-comment'
import { rangesIn, setRangesIn } from './range-marks'
import { type TextPlace, textOfPlace, textPlacesOf } from './text-places'
import { type CommentThread, putThread, removeThread, threadsOf } from './threads'

/**
 * Gives a body these comments as the smallest change. Ranges in a text that is not there, and what
 * of a range runs beyond its text, are left out.
 */
export function setComments(doc: Y.Doc, comments: readonly NoteComment[]): void {
  doc.transact(() => {
    const wanted = new Map(comments.map((comment) => [comment.id, comment]))
    const known = new Map(threadsOf(doc).map((thread) => [thread.id, thread]))
    for (const id of known.keys()) if (!wanted.has(id)) removeThread(doc, id)
    for (const { ranges: _ranges, ...thread } of comments)
      if (!sameValue(known.get(thread.id), thread)) putThread(doc, thread)
    setRanges(
      textPlacesOf(doc),
      comments.flatMap(({ id, ranges }) => ranges.map((range) => ({ id, range }))),
    )
  })
}

/** What `restoreComment` needs to bring a comment back. */
export type RemovedComment = { readonly thread: CommentThread; readonly placed: PlacedComments }

/** Takes a comment out, with the marks on its words; null where there is none of that id. */
export function removeComment(doc: Y.Doc, id: string): RemovedComment | null {
  const thread = threadsOf(doc).find((one) => one.id === id)
  if (thread === undefined) return null
  const placed = placedComments(doc)
  doc.transact(() => {
    removeThread(doc, id)
    setRanges(
      textPlacesOf(doc),
      placed.ranges.filter((one) => one.id !== id),
    )
  })
  return { thread, placed: { ...placed, ranges: placed.ranges.filter((one) => one.id === id) } }
}

/** Brings a removed comment back on its words, wherever they have moved to since. */
export function restoreComment(doc: Y.Doc, { thread, placed }: RemovedComment): void {
  doc.transact(() => {
    putThread(doc, thread)
    const others = placedComments(doc).ranges
    setRanges(textPlacesOf(doc), [...others, ...findAgain(doc, placed)])
  })
}

/** What the places of a body said, and which comments stood there, before some of it is replaced. */
export type PlacedComments = {
  readonly ranges: readonly CommentedRange[]
  readonly texts: ReadonlyMap<string, string>
}

type CommentedRange = { readonly id: string; readonly range: CommentRange }

/** Remembers where comments stand, for `keepComments`. */
export function placedComments(doc: Y.Doc): PlacedComments {
  const places = textPlacesOf(doc)
  const ranges = places.flatMap((place) =>
    [...rangesIn(place)].flatMap(([id, found]) => found.map((range) => ({ id, range }))),
  )
  const texts =
    ranges.length === 0 ? [] : places.map((place) => [place.id, textOfPlace(place)] as const)
  return { ranges, texts: new Map(texts) }
}

/**
 * Puts comments back on their words where a block was replaced by another state of it: on the same
 * words in the text of the same id, those that moved with what stands around them, else the nearest.
 */
export function keepComments(doc: Y.Doc, before: PlacedComments): void {
  if (before.ranges.length === 0) return
  setRanges(textPlacesOf(doc), findAgain(doc, before))
}

function findAgain(doc: Y.Doc, before: PlacedComments): readonly CommentedRange[] {
  const texts = new Map(textPlacesOf(doc).map((place) => [place.id, textOfPlace(place)]))
  return before.ranges.flatMap(({ id, range }) => {
    const start = movedTo(range, before.texts.get(range.in) ?? '', texts.get(range.in) ?? '')
    if (start === null) return []
    return [{ id, range: { ...range, start, end: start + range.end - range.start } }]
  })
}

function setRanges(places: readonly TextPlace[], wanted: readonly CommentedRange[]): void {
  for (const place of places) {
    const present = rangesIn(place)
    const here = wanted.filter(({ range }) => range.in === place.id)
    for (const id of new Set([...present.keys(), ...here.map((one) => one.id)])) {
      const ranges = here.filter((one) => one.id === id).map(({ range }) => range)
      if (!sameValue(present.get(id) ?? [], ranges)) setRangesIn(place, id, ranges)
    }
  }
}

/** Where the words of a range stand in another state of its text; null where they do not. */
function movedTo(range: CommentRange, before: string, after: string): number | null {
  const { start, end } = range
  const words = before.slice(start, end)
  if (words === '') return null
  const moved = start + after.length - before.length
  if (after.slice(0, end) === before.slice(0, end)) return start
  if (after.slice(Math.max(0, moved)) === before.slice(start)) return moved
  return nearest(after, words, start)
}

function nearest(text: string, words: string, at: number): number | null {
  const found = [text.lastIndexOf(words, at), text.indexOf(words, at)].filter((one) => one !== -1)
  return found.toSorted((one, other) => Math.abs(one - at) - Math.abs(other - at))[0] ?? null
}
