import { useId, useState } from 'react'
import { useText } from '../../../lib/use-text'
import classes from './entry.module.css'
import { refuseLongText } from './refuse-long-text'

type FieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

export type FormFieldProps = FieldProps & {
  readonly hint?: string
  readonly isLong?: boolean
  readonly isRequired?: boolean
  readonly suggestions?: readonly string[]
  readonly autoFocus?: boolean
}

/** A labelled line of a form, with what was written there before as suggestions. */
export function FormField(props: FormFieldProps) {
  const { label, value, hint, isLong, suggestions = [], onChange } = props
  const text = useText()
  const id = useId()
  const [isTooLong, setIsTooLong] = useState(false)
  function change(next: string) {
    setIsTooLong(false)
    onChange(next)
  }
  const shared = {
    id,
    className: classes.input,
    value,
    required: props.isRequired,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    'aria-invalid': isTooLong,
    autoFocus: props.autoFocus,
    // Dialogs look for this.
    'data-autofocus': props.autoFocus,
    ...refuseLongText(() => setIsTooLong(true)),
  }
  return (
    <div className={classes.entry}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      {isLong ? (
        <textarea
          {...shared}
          rows={3}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          list={suggestions.length > 0 ? `${id}-list` : undefined}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
      {isTooLong && (
        <p className={classes.problem} role="alert">
          {text('error.text-too-long')}
        </p>
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}

export type FormSelectProps = FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** A labelled choice of a form. */
export function FormSelect({ label, value, options, onChange }: FormSelectProps) {
  const id = useId()
  return (
    <div className={classes.entry}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={classes.input}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
