import type { NoteComment } from './note-comment'

/** Something that was said in the margin of a note, or settled there. */
type CommentEvent = {
  readonly kind: 'comment' | 'reply' | 'resolved'
  /** The comment that it belongs to. */
  readonly commentId: string
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Empty where no name was given. */
  readonly author: string
  /** What was written; for one that was resolved the comment's own words. */
  readonly text: string
}

/** What happened in the comments of a note, the oldest first. */
export function commentEvents(comments: readonly NoteComment[]): readonly CommentEvent[] {
  return comments
    .flatMap(({ id: commentId, author, createdAt, text, replies, resolved }): CommentEvent[] => [
      { kind: 'comment', commentId, at: createdAt, author, text },
      ...replies.map(
        (reply) =>
          ({
            kind: 'reply',
            commentId,
            at: reply.createdAt,
            author: reply.author,
            text: reply.text,
          }) as const,
      ),
      ...(resolved === null
        ? []
        : [{ kind: 'resolved', commentId, at: resolved.at, author: resolved.by, text } as const]),
    ])
    .toSorted((one, other) => one.at.localeCompare(other.at))
}
