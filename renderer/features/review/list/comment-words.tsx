import type { ReviewComment } from '@shared/review/review'
import { IconMessage } from '@tabler/icons-react'
import { useText } from '../../../lib/use-text'
import type { AuthorMarks } from '../entries/authors'
import type { ReviewEntry } from '../entries/entries'
import { AuthorName } from './author-name'
import { cut } from './cut'
import classes from './list.module.css'

export type CommentWordsProps = {
  readonly entry: Extract<ReviewEntry, { kind: 'comment' }>
  readonly marks: AuthorMarks
}

/** A comment with the words that it is about, and what was answered. */
export function CommentWords({ entry: { comment, answers }, marks }: CommentWordsProps) {
  const text = useText()
  return (
    <>
      <span className={classes.kind}>
        <IconMessage size={14} aria-hidden="true" /> {text(kindOf(comment))}
      </span>
      {comment.quote !== '' && <q className={classes.quote}>{cut(comment.quote)}</q>}
      <span className={classes.said}>{comment.text}</span>
      {answers.map((answer) => (
        <span key={answer.id} className={classes.answer}>
          <AuthorName author={answer.author} copyId={answer.copyId} marks={marks} />
          <span className={classes.said}>{answer.text}</span>
        </span>
      ))}
      {comment.isResolved && <span className={classes.kind}>{text('review.resolved')}</span>}
    </>
  )
}

function kindOf({ ownId, answersId }: ReviewComment) {
  if (ownId !== null) return 'review.comment.own'
  return answersId === null ? 'review.comment.new' : 'review.comment.answer'
}
