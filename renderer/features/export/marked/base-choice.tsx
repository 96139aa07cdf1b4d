import { useId } from 'react'
import { useText } from '../../../lib/use-text'
import classes from './marked.module.css'
import type { Base } from './use-bases'

export type BaseChoiceProps = {
  readonly bases: readonly Base[]
  readonly since: string
  readonly onChange: (since: string) => void
}

/** Since when, or since which other note. */
export function BaseChoice({ bases, since, onChange }: BaseChoiceProps) {
  const text = useText()
  const id = useId()
  const groups = [...new Set(bases.map(({ group }) => group))]
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{text('export.marked.since')}</label>
      <select
        id={id}
        data-autofocus
        value={since}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {groups.map((group) => (
          <optgroup key={group} label={text(`compare.group.${group}`)}>
            {bases
              .filter((base) => base.group === group)
              .map((base) => (
                <option key={base.since} value={base.since}>
                  {base.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
