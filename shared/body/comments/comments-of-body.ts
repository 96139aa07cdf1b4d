import type * as Y from 'yjs'
import type { CommentRange, NoteComment } from '../../note/comments/note-comment'
import { rangesIn } from './range-marks'
import { textPlacesOf } from './text-places'
import { threadsOf } from './threads'

/**
 * The comments of a note's body with the words that each is about: in reading order, those whose
 * words were removed last, oldest first. The only way from the stored document to them.
 */
export function commentsOfBody(doc: Y.Doc): readonly NoteComment[] {
  const threads = threadsOf(doc)
  if (threads.length === 0) return []
  // A map keeps the order in which it was filled: that of the text.
  const ranges = new Map<string, CommentRange[]>()
  for (const place of textPlacesOf(doc))
    for (const [id, found] of rangesIn(place)) ranges.set(id, [...(ranges.get(id) ?? []), ...found])
  const order = [...ranges.keys()]
  const placeOf = (id: string) => (ranges.has(id) ? order.indexOf(id) : order.length)
  return threads
    .map((thread) => ({ ...thread, ranges: ranges.get(thread.id) ?? [] }))
    .toSorted((one, other) => placeOf(one.id) - placeOf(other.id))
}
