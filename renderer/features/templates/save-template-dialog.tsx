import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../components/button'
import { Dialog, DialogButtons } from '../../components/dialog'
import { useToast } from '../../components/toasts'
import { api } from '../../lib/api'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'
import classes from './templates.module.css'

export type SaveTemplateDialogProps = {
  readonly noteId: string
  readonly title: string
  readonly flush: () => Promise<void>
  readonly onClose: () => void
  /** The list of templates is read again. */
  readonly onSaved: () => void
}

/** Asks under which name the open note is kept as a template. */
export function SaveTemplateDialog(props: SaveTemplateDialogProps) {
  const { noteId, flush, onClose, onSaved } = props
  const text = useText()
  const toast = useToast()
  const id = useId()
  const [title, setTitle] = useState(props.title)
  const [problem, setProblem] = useState<string | null>(null)

  async function save(event: FormEvent) {
    event.preventDefault()
    const name = title.trim()
    try {
      await flush()
      await api.saveAsTemplate({ noteId, title: name })
      toast({
        message: text('templates.saved', { title: name }),
        dismiss: text('common.dismiss'),
      })
      onSaved()
      onClose()
    } catch (error) {
      setProblem(errorMessage(error))
    }
  }
  return (
    <Dialog
      opened
      title={text('templates.saveAs')}
      onClose={onClose}
      closeLabel={text('common.cancel')}
    >
      <form onSubmit={(event) => void save(event)}>
        <label className={classes.label} htmlFor={id}>
          {text('templates.name')}
        </label>
        <input
          id={id}
          className={classes.input}
          data-autofocus
          autoComplete="off"
          maxLength={200}
          value={title}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={({ currentTarget: { value } }) => setTitle(value)}
        />
        {problem !== null && (
          <p id={`${id}-problem`} role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        <DialogButtons>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={title.trim() === ''}>
            {text('templates.save')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
