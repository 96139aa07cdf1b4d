import type { Review } from '@shared/review/review'
import type { Text } from '@shared/text/text'
import { IconMessage2Share } from '@tabler/icons-react'
import { Button } from '../../components/button'
import { useWrittenKeys } from '../../lib/commands/use-written-keys'
import { useText } from '../../lib/use-text'
import classes from './review.module.css'

export type ReviewNoticeProps = {
  readonly review: Review
  readonly onOpen: () => void
}

/** Above the text of a note of which copies are back. */
export function ReviewNotice({ review, onOpen }: ReviewNoticeProps) {
  const text = useText()
  const { keys, aria } = useWrittenKeys('review')
  return (
    <div className={classes.notice}>
      <IconMessage2Share size={16} aria-hidden="true" />
      <p>{noticeWords(review, text)}</p>
      <Button kind="quiet" shortcut={keys} aria-keyshortcuts={aria} onClick={onOpen}>
        {text('review.open')}
      </Button>
    </div>
  )
}

function noticeWords({ sentId, copies, changes, comments }: Review, text: Text): string {
  const came =
    sentId === null
      ? text('review.ownChanges')
      : text('review.copiesBack', { count: copies.length })
  if (changes.length + comments.length === 0) return text('review.nothingCame', { came })
  const counts = [
    text('review.changes', { count: changes.length }),
    ...(comments.length > 0 ? [text('review.comments', { count: comments.length })] : []),
  ]
  return text('review.notice', { came, counts: counts.join(', ') })
}
