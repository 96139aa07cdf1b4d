import type { NoteDiff } from '@shared/diff/note-diff'
import { type Header, headerSchema } from '@shared/note/header'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Dialog, DialogButtons } from '../../../components/dialog'
import { headerWords } from '../../../lib/header-words'
import { useText } from '../../../lib/use-text'
import classes from './restore.module.css'

/** What of an older state comes back. */
export type Restored = { readonly body: boolean; readonly fields: readonly (keyof Header)[] }

export type RestoreDialogProps = {
  /** From the older state to the note as it is. */
  readonly diff: NoteDiff
  /** How many changes there are in the text. */
  readonly changeCount: number
  readonly onClose: () => void
  readonly onRestore: (restored: Restored) => void
}

/** Says what comes back with an older state, the text and each field of the header, to choose from. */
export function RestoreDialog({ diff, changeCount, onClose, onRestore }: RestoreDialogProps) {
  const text = useText()
  const [body, setBody] = useState(changeCount > 0)
  const [fields, setFields] = useState<ReadonlySet<keyof Header>>(
    () => new Set(diff.header.map(({ field }) => field)),
  )
  const toggle = (field: keyof Header) =>
    setFields((last) => {
      const next = new Set(last)
      if (!next.delete(field)) next.add(field)
      return next
    })
  const inOrder = headerSchema.keyof().options.filter((field) => fields.has(field))
  return (
    <Dialog
      opened
      title={text('restore.title')}
      onClose={onClose}
      closeLabel={text('common.cancel')}
    >
      <p className={classes.hint}>{text('restore.hint')}</p>
      <Choice
        label={text('restore.text')}
        detail={
          changeCount > 0 ? text('compare.count', { count: changeCount }) : text('restore.same')
        }
        checked={body}
        disabled={changeCount === 0}
        onToggle={() => setBody(!body)}
      />
      <fieldset className={classes.fields}>
        <legend>{text('restore.header')}</legend>
        {diff.header.map(({ field, before, after }) => (
          <Choice
            key={field}
            label={text(`version.field.${field}`)}
            detail={text('restore.change', {
              now: headerWords(after, text.language) || text('restore.nothing'),
              before: headerWords(before, text.language) || text('restore.nothing'),
            })}
            checked={fields.has(field)}
            onToggle={() => toggle(field)}
          />
        ))}
      </fieldset>
      <DialogButtons>
        <Button onClick={onClose}>{text('common.cancel')}</Button>
        {changeCount > 0 && (
          <Button onClick={() => onRestore({ body: true, fields: [] })}>
            {text('restore.onlyText')}
          </Button>
        )}
        <Button
          kind="primary"
          disabled={!body && inOrder.length === 0}
          onClick={() => onRestore({ body, fields: inOrder })}
        >
          {text('restore.now')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly detail: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onToggle: () => void
}

function Choice({ label, detail, checked, disabled = false, onToggle }: ChoiceProps) {
  return (
    <label className={classes.choice}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={onToggle} />
      <span>
        <b>{label}</b>
        <small>{detail}</small>
      </span>
    </label>
  )
}
