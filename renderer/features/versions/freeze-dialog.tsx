import { nextIssuedName } from '@shared/note/version-name'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../components/button'
import { Dialog, DialogButtons } from '../../components/dialog'
import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import { KindChoice } from './kind-choice'
import classes from './versions.module.css'

export type FreezeDialogProps = {
  readonly noteId: string
  readonly onClose: () => void
  /** Why it could not be frozen, as a sentence; null once it is. */
  readonly onFreeze: (name: string, holder: string | null) => Promise<string | null>
}

/** Asks what is frozen: a working draft with a name, or the version that is issued next. */
export function FreezeDialog({ noteId, onClose, onFreeze }: FreezeDialogProps) {
  const text = useText()
  const versions = useAnswer('listVersions', { noteId }).value ?? []
  const issued = nextIssuedName(versions.map(({ name }) => name))
  const [isIssued, setIsIssued] = useState(false)
  const [draftName, setDraftName] = useState('')
  const [holder, setHolder] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const name = isIssued ? issued : draftName.trim()

  async function submit(event: FormEvent) {
    event.preventDefault()
    setProblem(await onFreeze(name, holder.trim() || null))
  }
  return (
    <Dialog
      opened
      title={text('versions.freeze')}
      onClose={onClose}
      closeLabel={text('common.cancel')}
    >
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <KindChoice issued={issued} isIssued={isIssued} onChange={setIsIssued} />
        {!isIssued && (
          <Field
            label={text('versions.name')}
            placeholder={text('versions.nameHint')}
            maxLength={100}
            value={draftName}
            problem={problem}
            isFirst
            onChange={setDraftName}
          />
        )}
        <Field
          label={text('versions.holder')}
          placeholder={text('versions.holderHint')}
          maxLength={200}
          value={holder}
          problem={null}
          onChange={setHolder}
        />
        {isIssued && problem !== null && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        <DialogButtons>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          <Button kind="primary" type="submit">
            {name === '' ? text('versions.freeze') : text('versions.freezeNow', { name })}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}

type FieldProps = {
  readonly label: string
  readonly placeholder: string
  readonly maxLength: number
  readonly value: string
  readonly problem: string | null
  readonly isFirst?: boolean
  readonly onChange: (value: string) => void
}

function Field(props: FieldProps) {
  const id = useId()
  const { problem } = props
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        data-autofocus={props.isFirst}
        autoComplete="off"
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        value={props.value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
