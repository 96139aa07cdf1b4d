import { type ReactNode, useId } from 'react'
import { useText } from '../../../lib/use-text'
import classes from './marked.module.css'

const marksKinds = ['strike', 'ellipsis', 'tracked'] as const
/** The Council's marks with words taken out struck or as `[…]`, or Word's own. */
export type MarksKind = (typeof marksKinds)[number]

export type MarksChoiceProps = {
  readonly kind: MarksKind
  readonly onChange: (kind: MarksKind) => void
}

/** How changes are marked, each way shown as it looks. */
export function MarksChoice({ kind, onChange }: MarksChoiceProps) {
  const text = useText()
  const name = useId()
  const samples: Readonly<Record<MarksKind, ReactNode>> = {
    strike: (
      <>
        <s>{text('export.marked.old')}</s> <b>{text('export.marked.new')}</b>
      </>
    ),
    ellipsis: (
      <>
        […] <b>{text('export.marked.new')}</b>
      </>
    ),
    tracked: (
      <>
        <del>{text('export.marked.old')}</del>
        <ins>{text('export.marked.new')}</ins>
      </>
    ),
  }
  return (
    <fieldset className={classes.kinds}>
      <legend>{text('export.marked.how')}</legend>
      {marksKinds.map((one) => (
        <label key={one} className={classes.kind} data-chosen={one === kind}>
          <input
            type="radio"
            name={name}
            checked={one === kind}
            aria-describedby={`${name}-${one}`}
            onChange={() => onChange(one)}
          />
          <span>
            <b>{text(`export.marked.${one}`)}</b>
            <small id={`${name}-${one}`}>{text(`export.marked.${one}Hint`)}</small>
          </span>
          <span className={classes.sample} aria-hidden="true">
            {samples[one]}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
