import { languageOf } from '@shared/language/language-of'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../components/button'
import { Dialog, DialogButtons } from '../../components/dialog'
import { useText } from '../../lib/use-text'
import classes from './sent.module.css'
import { formatMoment, parseMoment } from './typed-moment'

export type RecordDialogProps = {
  readonly fileName: string
  /** To whom files were sent before, the last first. */
  readonly known: readonly string[]
  readonly onClose: () => void
  /** Why it could not be recorded, as a sentence; null once it is. */
  readonly onRecord: (sentTo: string, sentAt: string) => Promise<string | null>
}

/** Asks to whom a file goes and when; now, as a rule. */
export function RecordDialog({ fileName, known, onClose, onRecord }: RecordDialogProps) {
  const text = useText()
  const id = useId()
  const { months } = languageOf(text.language)
  const [now] = useState(() => formatMoment(new Date(), months))
  const [sentTo, setSentTo] = useState('')
  const [when, setWhen] = useState(now)
  const [problem, setProblem] = useState<string | null>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    // One that was left as it is means this moment.
    const sentAt = when === now ? new Date() : parseMoment(when, months)
    if (sentAt === null || sentAt.getTime() > Date.now()) {
      setProblem(text('sent.whenWrong'))
      return
    }
    setProblem(await onRecord(sentTo.trim(), sentAt.toISOString()))
  }
  return (
    <Dialog
      opened
      title={text('sent.recordTitle')}
      onClose={onClose}
      closeLabel={text('common.cancel')}
    >
      <form className={classes.form} data-help="export" onSubmit={(event) => void submit(event)}>
        <p className={classes.body}>{text('sent.recordBody', { file: fileName })}</p>
        <div className={classes.field}>
          <label htmlFor={`${id}-to`}>{text('sent.to')}</label>
          <input
            id={`${id}-to`}
            data-autofocus
            autoComplete="off"
            list={`${id}-known`}
            maxLength={500}
            placeholder={text('sent.toHint')}
            value={sentTo}
            onChange={(event) => setSentTo(event.currentTarget.value)}
          />
          <datalist id={`${id}-known`}>
            {known.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </div>
        <div className={classes.field}>
          <label htmlFor={`${id}-when`}>{text('sent.when')}</label>
          <input
            id={`${id}-when`}
            autoComplete="off"
            maxLength={60}
            value={when}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : `${id}-problem`}
            onChange={(event) => setWhen(event.currentTarget.value)}
          />
        </div>
        {problem !== null && (
          <p id={`${id}-problem`} role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        <DialogButtons>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          <Button kind="primary" type="submit">
            {text('sent.recordTitle')}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
