import type { LookChoice } from '@shared/settings/export-look'
import { useId } from 'react'
import { useText } from '../../../lib/use-text'
import classes from './look.module.css'

const kinds = ['template', 'council', 'body-only'] as const

export type LookKindsProps = {
  readonly kind: LookChoice['kind']
  readonly onChange: (kind: LookChoice['kind']) => void
}

/** In a template, as the Council's documents look, or the text alone. */
export function LookKinds({ kind, onChange }: LookKindsProps) {
  const text = useText()
  const name = useId()
  return (
    <fieldset className={classes.kinds}>
      <legend className="visually-hidden">{text('export.look.title')}</legend>
      {kinds.map((one) => (
        <label key={one} className={classes.kind} data-chosen={one === kind}>
          <input
            type="radio"
            name={name}
            checked={one === kind}
            data-autofocus={one === kind || undefined}
            aria-describedby={`${name}-${one}`}
            onChange={() => onChange(one)}
          />
          <span>
            <b>{text(`export.look.${one}`)}</b>
            <small id={`${name}-${one}`}>{text(`export.look.${one}Hint`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
