import { useState } from 'react'
import { Button } from '../../components/button'
import { Dialog, DialogButtons } from '../../components/dialog'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import classes from './ready.module.css'

export type ReasonDialogProps = {
  readonly opened: boolean
  readonly noteId: string
  /** A version in place of the note as it is. */
  readonly versionId?: string | undefined
  readonly onClose: () => void
  readonly onGiven: () => void
}

/** Why the marking is lower than what the note rests on asks for. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { opened, noteId, versionId, onClose, onGiven } = props
  const text = useText()
  const toast = useToast()
  const { value } = useAnswer('getMarkingProposal', { noteId, versionId }, opened)
  const [typed, setTyped] = useState<string | null>(null)
  const reason = typed ?? value?.reason?.reason ?? ''

  async function keep() {
    try {
      await api.explainMarking({ noteId, versionId, reason: reason.trim() })
      onGiven()
      onClose()
    } catch (error) {
      const message = text('common.failed', { reason: errorMessage(error) })
      toast({ tone: 'wrong', message, dismiss: text('common.dismiss') })
    }
  }
  return (
    <Dialog
      opened={opened}
      title={text('ready.reasonTitle')}
      onClose={onClose}
      closeLabel={text('common.cancel')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() !== '') void keep()
        }}
      >
        <p>{value?.message}</p>
        <label className={classes.reason}>
          {text('ready.reasonLabel')}
          <input
            data-autofocus
            value={reason}
            maxLength={500}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <DialogButtons>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={reason.trim() === ''}>
            {text('ready.reasonSave')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
