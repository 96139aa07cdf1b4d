import { IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import classes from './filter-field.module.css'

export type FilterFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Down arrow or Enter: on to the list. */
  readonly onLeave: () => void
}

/** More than anyone looks for: a whole document that was pasted by mistake stalls the window. */
const mostLetters = 500

/** Narrows the list below it while one types; Escape empties it. */
export function FilterField({ label, value, onChange, onLeave }: FilterFieldProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && value !== '') {
      event.stopPropagation()
      onChange('')
    }
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault()
      onLeave()
    }
  }
  return (
    <div className={classes.field}>
      <IconSearch size={16} aria-hidden="true" />
      <input
        className={classes.input}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        maxLength={mostLetters}
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
