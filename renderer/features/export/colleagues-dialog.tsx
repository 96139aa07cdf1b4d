import { windowText } from '@shared/text/en/window'
import { exportText } from '@shared/text/en/window-export'
import { Button } from '../../components/button'
import { Dialog, DialogButtons } from '../../components/dialog'

export type ColleaguesDialogProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onExport: () => void
}

/** Says, before the file is written, that the whole note travels in it. */
export function ColleaguesDialog({ opened, onClose, onExport }: ColleaguesDialogProps) {
  const text = exportText.colleagues
  return (
    <Dialog title={text.title} opened={opened} onClose={onClose} closeLabel={windowText.cancel}>
      <p>{text.body}</p>
      <p>{text.warning}</p>
      <DialogButtons>
        <Button data-autofocus onClick={onClose}>
          {windowText.cancel}
        </Button>
        <Button
          kind="primary"
          onClick={() => {
            onClose()
            onExport()
          }}
        >
          {text.confirm}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
