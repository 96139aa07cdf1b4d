import * as Y from 'yjs'
import { z } from 'zod'
import type { CommentReply, NoteComment } from '../../note/comments/note-comment'

/** A comment with its replies, without the words that it is about: these are marked in the text. */
export type CommentThread = Omit<NoteComment, 'ranges'>

type NewThread = Omit<CommentThread, 'replies' | 'resolved'>

const mapName = 'comments'
const start = '1970-01-01T00:00:00.000Z'
const text = z.string().catch('')
const time = z.iso.datetime().catch(start)
const threadSchema = z.object({ author: text, createdAt: time, text, quote: text })
const resolvedSchema = z
  .strictObject({ by: z.string(), at: z.iso.datetime() })
  .nullable()
  .catch(null)
const replySchema = z.object({ author: text, createdAt: time, text })

/** Holds the threads by id in the document of the body. To watch and to undo. */
export function threadMapOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(mapName)
}

/** All threads of a body, oldest first. What cannot be read of one is empty, none is dropped. */
export function threadsOf(doc: Y.Doc): readonly CommentThread[] {
  return [...threadMapOf(doc)]
    .flatMap(([id, value]) => (value instanceof Y.Map ? [threadOf(id, value)] : []))
    .toSorted(byTime)
}

/** Puts a thread in, with all it holds; one of the same id is replaced. */
export function putThread(doc: Y.Doc, { id, replies, ...fields }: CommentThread): void {
  doc.transact(() => {
    const thread = entryOf(fields)
    thread.set(
      'replies',
      new Y.Map(replies.map(({ id: replyId, ...reply }) => [replyId, entryOf(reply)])),
    )
    threadMapOf(doc).set(id, thread)
  })
}

/** Begins a thread. */
export function addThread(doc: Y.Doc, thread: NewThread): void {
  putThread(doc, { ...thread, resolved: null, replies: [] })
}

/** Takes a thread out; its words keep their marks, which then mean nothing. */
export function removeThread(doc: Y.Doc, id: string): void {
  threadMapOf(doc).delete(id)
}

/** Nothing happens to a thread that was deleted meanwhile, here and below. */
export function addReply(doc: Y.Doc, commentId: string, { id, ...reply }: CommentReply): void {
  repliesOf(doc, commentId)?.set(id, entryOf(reply))
}

/** Takes one reply out of a thread. */
export function removeReply(doc: Y.Doc, commentId: string, replyId: string): void {
  repliesOf(doc, commentId)?.delete(replyId)
}

/** Gives a comment, or one of its replies, other words: only what differs is stored. */
export function changeCommentText(
  doc: Y.Doc,
  {
    commentId,
    replyId,
    text: words,
  }: { readonly commentId: string; readonly replyId: string | null; readonly text: string },
): void {
  const entry =
    replyId === null ? findThread(doc, commentId) : repliesOf(doc, commentId)?.get(replyId)
  if (!(entry instanceof Y.Map)) return
  const written: unknown = entry.get('text')
  if (!(written instanceof Y.Text)) return void entry.set('text', new Y.Text(words))
  doc.transact(() => {
    const { start, removed, inserted } = changeOf(written.toString(), words)
    written.delete(start, removed)
    written.insert(start, inserted)
  })
}

/** Marks a thread as dealt with; null opens it again. */
export function setResolved(
  doc: Y.Doc,
  commentId: string,
  resolved: CommentThread['resolved'],
): void {
  findThread(doc, commentId)?.set('resolved', resolved)
}

function threadOf(id: string, thread: Y.Map<unknown>): CommentThread {
  const replies = thread.get('replies')
  return {
    id,
    ...threadSchema.parse(fieldsOf(thread)),
    resolved: resolvedSchema.parse(thread.get('resolved') ?? null),
    replies:
      replies instanceof Y.Map
        ? [...replies]
            .map(([replyId, reply]) => ({ id: replyId, ...replySchema.parse(fieldsOf(reply)) }))
            .toSorted(byTime)
        : [],
  }
}

/** The words are a text of their own, so that what is typed into them is a small update. */
function entryOf({ text: words, ...fields }: { readonly text: string }): Y.Map<unknown> {
  return new Y.Map<unknown>([...Object.entries(fields), ['text', new Y.Text(words)]])
}

function fieldsOf(entry: unknown): unknown {
  if (!(entry instanceof Y.Map)) return {}
  const fields = [...entry].map(([name, value]): [string, unknown] => [
    name,
    value instanceof Y.Text ? value.toString() : value,
  ])
  return Object.fromEntries(fields)
}

/** What turns one text into another, without parting the halves of a character. */
function changeOf(before: string, after: string) {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  if (isHigh(before, start - 1)) start -= 1
  let kept = 0
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1
  if (isHigh(before, before.length - kept - 1)) kept -= Math.min(kept, 1)
  return {
    start,
    removed: before.length - kept - start,
    inserted: after.slice(start, after.length - kept),
  }
}

const isHigh = (text: string, at: number) => /[\ud800-\udbff]/.test(text[at] ?? '')

function findThread(doc: Y.Doc, id: string): Y.Map<unknown> | null {
  const thread = threadMapOf(doc).get(id)
  return thread instanceof Y.Map ? thread : null
}

function repliesOf(doc: Y.Doc, commentId: string): Y.Map<unknown> | null {
  const replies = findThread(doc, commentId)?.get('replies')
  return replies instanceof Y.Map ? replies : null
}

function byTime(one: CommentReply, other: CommentReply): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? -1 : 1
  return one.id < other.id ? -1 : 1
}
