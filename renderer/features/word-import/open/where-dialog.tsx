import { Button } from '../../../components/button'
import { Dialog, DialogButtons } from '../../../components/dialog'
import { useText } from '../../../lib/use-text'

export type WhereDialogProps = {
  /** `dropped` on an open note; `copyOf` a note that is here. */
  readonly question: 'dropped' | 'copyOf'
  readonly fileCount: number
  readonly noteTitle: string
  readonly onNew: () => void
  readonly onTakeBack: () => void
  readonly onClose: () => void
}

/** Asks whether a file is to be a note of its own or to be taken back into a note. */
export function WhereDialog(props: WhereDialogProps) {
  const { question, fileCount, noteTitle, onNew, onTakeBack, onClose } = props
  const text = useText()
  const count = { count: fileCount }
  return (
    <Dialog
      opened
      title={text(`openWord.${question}.title`, count)}
      onClose={onClose}
      closeLabel={text('common.cancel')}
      widthPx={540}
    >
      <p>{text(`openWord.${question}.body`, { title: noteTitle, ...count })}</p>
      <DialogButtons>
        <Button onClick={onClose}>{text('common.cancel')}</Button>
        <Button onClick={onNew} data-autofocus={question === 'dropped' || undefined}>
          {text('openWord.asNew', count)}
        </Button>
        <Button kind="primary" onClick={onTakeBack}>
          {text('openWord.takeBack')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
