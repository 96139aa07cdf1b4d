import type { CommentReply, NoteComment } from '../../note/comments/note-comment'
import type { WordComment } from '../word-document'
import { excerptOf, type ImportContext, type PlacedRange } from './import-context'

/** The comments of the file in the order of their words, answers below what they answer. */
export function commentsOf(context: ImportContext, nowIso: string): readonly NoteComment[] {
  const { comments } = context.document
  const rootOf = rootFinder(comments)
  const entryOf = (comment: WordComment): CommentReply => ({
    id: context.newId(),
    author: comment.author,
    createdAt: comment.at ?? nowIso,
    text: comment.text,
  })
  return comments
    .filter((comment) => rootOf(comment) === comment)
    .map((comment): NoteComment => {
      const answers = comments.filter((one) => one !== comment && rootOf(one) === comment)
      const ids = new Set([comment, ...answers].map(({ id }) => id))
      const own = context.ranges.filter(({ commentId }) => commentId === comment.id)
      const ranges = own.length > 0 ? own : context.ranges.filter((one) => ids.has(one.commentId))
      if (ranges.length === 0) tellPlace(comment, context)
      const replies = answers.map(entryOf)
      const last = replies.at(-1)?.createdAt ?? comment.at ?? nowIso
      return {
        ...entryOf(comment),
        quote: quoteOf(ranges),
        // A file does not say who resolved it.
        resolved: comment.isResolved ? { by: '', at: last } : null,
        replies,
        ranges: ranges.flatMap(({ in: place, start, end }) =>
          end > start ? [{ in: place, start, end }] : [],
        ),
      }
    })
}

function rootFinder(comments: readonly WordComment[]): (comment: WordComment) => WordComment {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  return (comment) => {
    const seen = new Set<WordComment>()
    let root = comment
    while (root.parentId !== null && !seen.has(root)) {
      seen.add(root)
      root = byId.get(root.parentId) ?? root
    }
    // Answers that answer each other are comments of their own.
    return seen.has(root) && root.parentId !== null && byId.has(root.parentId) ? comment : root
  }
}

function quoteOf(ranges: readonly PlacedRange[]): string {
  return ranges
    .map(({ words }) => words.trim())
    .filter((words) => words !== '')
    .join(' ')
}

function tellPlace({ text }: WordComment, context: ImportContext): void {
  context.notKept.push({
    what: 'comment-place',
    near: '',
    text: excerptOf(text),
    isTextKept: true,
  })
}
