import { useId } from 'react'
import { useText } from '../../lib/use-text'
import classes from './versions.module.css'

export type KindChoiceProps = {
  /** The name that the next version issued has: INIT, REV 1. */
  readonly issued: string
  readonly isIssued: boolean
  readonly onChange: (isIssued: boolean) => void
}

/** A working draft, or what is issued next. */
export function KindChoice({ issued, isIssued, onChange }: KindChoiceProps) {
  const text = useText()
  const name = useId()
  const kinds = [
    { is: false, label: text('versions.draft'), hint: text('versions.draftHint') },
    {
      is: true,
      label: text('versions.issued', { name: issued }),
      hint: text('versions.issuedHint'),
    },
  ]
  return (
    <fieldset className={classes.kinds}>
      <legend className="visually-hidden">{text('versions.kind')}</legend>
      {kinds.map(({ is, label, hint }) => (
        <label key={String(is)} className={classes.kind} data-chosen={is === isIssued}>
          <input
            type="radio"
            name={name}
            checked={is === isIssued}
            aria-describedby={`${name}-${is}`}
            onChange={() => onChange(is)}
          />
          <span>
            <b>{label}</b>
            <small id={`${name}-${is}`}>{hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
