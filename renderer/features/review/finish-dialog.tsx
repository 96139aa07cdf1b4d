import type { ReviewSummary } from '@shared/contract/review/review'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Dialog, DialogButtons } from '../../components/dialog'
import { Notice } from '../../components/notice'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'
import { countOf, type Decisions } from './entries/decisions'
import type { ReviewEntry } from './entries/entries'
import classes from './review.module.css'

export type FinishDialogProps = {
  readonly opened: boolean
  readonly entries: readonly ReviewEntry[]
  readonly decisions: Decisions
  readonly flush: () => Promise<void>
  readonly onFinish: () => Promise<ReviewSummary>
  readonly onUndoFinish: (reviewId: string) => void
  readonly onClose: () => void
  /** Closes it, and goes to what is still open. */
  readonly onToOpen: () => void
  /** Back to the note. */
  readonly onBack: () => void
}

/** Asks once, says what will be in the note; then what to send back to those who reviewed. */
export function FinishDialog(props: FinishDialogProps) {
  const { opened, entries, decisions, flush, onFinish, onClose, onToOpen, onBack } = props
  const text = useText()
  const [summary, setSummary] = useState<ReviewSummary | null>(null)
  const [isWorking, setIsWorking] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const { taken, refused, open } = countOf(entries, decisions)

  async function finish() {
    setIsWorking(true)
    setError(null)
    try {
      await flush()
      setSummary(await onFinish())
    } catch (failed) {
      setError(errorMessage(failed))
    } finally {
      setIsWorking(false)
    }
  }
  if (summary !== null) return <SummaryDialog {...props} summary={summary} onClose={onBack} />
  return (
    <Dialog
      opened={opened}
      title={text('review.finishTitle')}
      onClose={isWorking ? null : onClose}
      closeLabel={text('common.cancel')}
      returnsFocus={false}
      widthPx={540}
    >
      <p>{text('review.finishCount', { count: taken, refused })}</p>
      {open > 0 && <p>{text('review.finishOpen', { count: open })}</p>}
      <p className={classes.quiet}>{text('review.finishHint')}</p>
      {error !== null && (
        <Notice tone="wrong">{text('review.notFinished', { reason: error })}</Notice>
      )}
      <DialogButtons>
        <Button disabled={isWorking} onClick={onClose}>
          {text('common.cancel')}
        </Button>
        {open > 0 && (
          <Button disabled={isWorking} onClick={onToOpen}>
            {text('review.toFirstOpen')}
          </Button>
        )}
        <Button kind="primary" data-autofocus="" disabled={isWorking} onClick={() => void finish()}>
          {text(isWorking ? 'review.finishing' : 'review.finishNow')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

type SummaryDialogProps = FinishDialogProps & { readonly summary: ReviewSummary }

function SummaryDialog({ summary, onUndoFinish, onClose }: SummaryDialogProps) {
  const text = useText()
  const [isCopied, setIsCopied] = useState(false)
  return (
    <Dialog
      opened
      title={text('review.summaryTitle')}
      onClose={onClose}
      closeLabel={text('review.summaryClose')}
      widthPx={560}
    >
      <label className={classes.summary}>
        {text('review.summaryLabel')}
        <textarea readOnly rows={10} value={summary.words} />
      </label>
      <DialogButtons>
        <Button
          onClick={() => {
            onUndoFinish(summary.reviewId)
            onClose()
          }}
        >
          {text('review.undoFinish')}
        </Button>
        <Button
          icon={isCopied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() =>
            void navigator.clipboard.writeText(summary.words).then(() => setIsCopied(true))
          }
        >
          {text(isCopied ? 'review.copied' : 'review.copy')}
        </Button>
        <Button kind="primary" data-autofocus="" onClick={onClose}>
          {text('review.summaryClose')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
