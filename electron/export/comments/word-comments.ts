import type { CommentReply } from '@shared/note/comments/note-comment'
import { cleanText } from '@shared/typography/clean-text'
import { type ICommentOptions, Paragraph, TextRun } from 'docx'
import type { NumberedComment } from './place-comments'

/**
 * Comments as Word has them, each followed by its replies. One whose words are gone begins with
 * them.
 *
 * @see ECMA-376-1 17.13.4; [MS-DOCX] 2.5.1 for replies
 */
export function wordComments(comments: readonly NumberedComment[]): readonly ICommentOptions[] {
  return comments.flatMap(({ number, comment, isPlaced }) => [
    {
      ...wordComment(number, comment, isPlaced ? [] : [`“${comment.quote}”`]),
      resolved: comment.resolved !== null,
    },
    ...comment.replies.map((reply, index) => ({
      ...wordComment(number + 1 + index, reply, []),
      parentId: number,
    })),
  ])
}

function wordComment(
  id: number,
  { author, createdAt, text }: CommentReply,
  above: readonly string[],
): ICommentOptions {
  const name = cleanText(author)
  return {
    id,
    author: name,
    initials: initialsOf(name),
    date: new Date(createdAt),
    children: [...above, ...text.split('\n')].map(
      (line) => new Paragraph({ children: [new TextRun(cleanText(line))] }),
    ),
  }
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((part) => part.slice(0, 1))
    .join('')
}
