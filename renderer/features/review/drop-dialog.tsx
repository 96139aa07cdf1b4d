import { Button } from '../../components/button'
import { Dialog, DialogButtons } from '../../components/dialog'
import { useText } from '../../lib/use-text'

export type DropDialogProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onDrop: () => void
}

/** Asks once before a review is closed of which nothing is taken. */
export function DropDialog({ opened, onClose, onDrop }: DropDialogProps) {
  const text = useText()
  return (
    <Dialog
      opened={opened}
      title={text('review.dropTitle')}
      onClose={onClose}
      closeLabel={text('common.cancel')}
    >
      <p>{text('review.dropBody')}</p>
      <DialogButtons>
        <Button kind="primary" data-autofocus="" onClick={onClose}>
          {text('common.cancel')}
        </Button>
        <Button onClick={onDrop}>{text('review.dropNow')}</Button>
      </DialogButtons>
    </Dialog>
  )
}
