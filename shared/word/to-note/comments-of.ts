import type { Block } from '../../note/block'
import type { CommentReply, NoteComment } from '../../note/comments/note-comment'
import type { WordComment } from '../word-document'
import { excerptOf, type ImportContext, type PlacedRange } from './import-context'
import { createNearestText } from './nearest-text'

/** The comments of the file in the order of their words, answers below what they answer. */
export function commentsOf(
  context: ImportContext,
  body: readonly Block[],
  nowIso: string,
): readonly NoteComment[] {
  const { comments } = context.document
  const rootOf = rootFinder(comments)
  let nearest: ReturnType<typeof createNearestText> | null = null
  // Most files need it for none.
  const findNearest = () => {
    nearest ??= createNearestText(context.document, body)
    return nearest
  }
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
      const read = own.length > 0 ? own : context.ranges.filter((one) => ids.has(one.commentId))
      const ranges = read.length > 0 ? read : placeNearby(comment, context, findNearest())
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

/** It is told, for what it is about is no text that can have comments. */
function placeNearby(
  { id, text }: WordComment,
  context: ImportContext,
  findNearest: ReturnType<typeof createNearestText>,
): readonly PlacedRange[] {
  const nearest = findNearest(id)
  context.notKept.push({
    what: 'comment-place',
    near: excerptOf(nearest?.words ?? ''),
    text: excerptOf(text),
    isTextKept: true,
  })
  return nearest === null ? [] : [nearest]
}
