import type { CommentRange, NoteComment } from '../../note/comments/note-comment'
import type { ReviewComment } from '../review'

export type TakenComment = {
  readonly comment: ReviewComment
  /** In the note as it will be. */
  readonly ranges: readonly CommentRange[]
  /** As its author wrote it, or what is written in its stead. */
  readonly text: string
}

/** The comments of a note with those taken: answers below what they answer, where that is there. */
export function applyComments(
  comments: readonly NoteComment[],
  taken: readonly TakenComment[],
  { newId, nowIso }: { readonly newId: () => string; readonly nowIso: string },
): { readonly comments: readonly NoteComment[]; readonly left: readonly string[] } {
  const left: string[] = []
  const newIds = new Map<string, string>()
  const threads = new Map(comments.map((one) => [one.id, one] as const))
  const entryOf = ({ comment, text }: TakenComment) => ({
    id: newId(),
    author: comment.author,
    createdAt: comment.at ?? nowIso,
    text,
  })
  for (const one of taken) {
    const { comment, ranges } = one
    if (comment.ownId !== null) {
      const own = threads.get(comment.ownId)
      const resolved = comment.isResolved ? { by: comment.author, at: nowIso } : null
      if (own === undefined) left.push(comment.id)
      else threads.set(own.id, { ...own, resolved })
      continue
    }
    const thread = threads.get(newIds.get(comment.answersId ?? '') ?? comment.answersId ?? '')
    const entry = entryOf(one)
    if (thread !== undefined) {
      const replies = [...thread.replies, entry].toSorted((first, second) =>
        first.createdAt.localeCompare(second.createdAt),
      )
      threads.set(thread.id, { ...thread, replies })
      newIds.set(comment.id, thread.id)
      continue
    }
    const resolved = comment.isResolved ? { by: comment.author, at: nowIso } : null
    newIds.set(comment.id, entry.id)
    threads.set(entry.id, { ...entry, quote: comment.quote, resolved, replies: [], ranges })
  }
  return { comments: [...threads.values()], left }
}
