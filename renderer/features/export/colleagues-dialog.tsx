import { Button } from '../../components/button'
import { Dialog, DialogButtons } from '../../components/dialog'
import { useText } from '../../lib/use-text'

export type ColleaguesDialogProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onExport: () => void
}

/** Says, before the file is written, that the whole note travels in it. */
export function ColleaguesDialog({ opened, onClose, onExport }: ColleaguesDialogProps) {
  const text = useText()
  return (
    <Dialog
      title={text('export.colleagues.title')}
      opened={opened}
      onClose={onClose}
      closeLabel={text('common.cancel')}
    >
      <div data-help="colleagues">
        <p>{text('export.colleagues.body')}</p>
        <p>{text('export.colleagues.warning')}</p>
        <DialogButtons>
          <Button data-autofocus onClick={onClose}>
            {text('common.cancel')}
          </Button>
          <Button
            kind="primary"
            onClick={() => {
              onClose()
              onExport()
            }}
          >
            {text('export.colleagues.title')}
          </Button>
        </DialogButtons>
      </div>
    </Dialog>
  )
}
