import { Button } from '../../components/button'
import { Dialog, DialogButtons } from '../../components/dialog'
import { useText } from '../../lib/use-text'

export type AnywayDialogProps = {
  readonly opened: boolean
  /** So many places are open. */
  readonly count: number
  readonly onClose: () => void
  readonly onExport: () => void
}

/** The one question of those who send a note with places that are open. */
export function AnywayDialog({ opened, count, onClose, onExport }: AnywayDialogProps) {
  const text = useText()
  return (
    <Dialog
      opened={opened}
      title={text('ready.anywayTitle', { count })}
      onClose={onClose}
      closeLabel={text('common.cancel')}
    >
      <p>{text('ready.anywayBody')}</p>
      <DialogButtons>
        <Button data-autofocus onClick={onClose}>
          {text('ready.anywayNo')}
        </Button>
        <Button
          kind="primary"
          onClick={() => {
            onClose()
            onExport()
          }}
        >
          {text('ready.anywayYes')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
