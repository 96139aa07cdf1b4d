import { type KeyboardEvent, useRef, useState } from 'react'
import { useText } from '../../../lib/use-text'
import classes from './note-list.module.css'

export type RenameFieldProps = {
  readonly title: string
  /** The new title, or null if it stays as it was. */
  readonly onDone: (title: string | null) => void
}

/** The title edited in its place: Enter or leaving keeps it, Escape does not; never left empty. */
export function RenameField({ title, onDone }: RenameFieldProps) {
  const text = useText()
  const [typed, setTyped] = useState(title)
  const done = useRef(false)

  function finish(next: string) {
    if (done.current) return
    done.current = true
    const trimmed = next.trim()
    onDone(trimmed === '' || trimmed === title ? null : trimmed)
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.key === 'Enter') finish(typed)
    if (event.key === 'Escape') finish(title)
  }

  return (
    <input
      ref={selectAll}
      className={classes.rename}
      aria-label={text('notes.renameLabel')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(typed)}
    />
  )
}

function selectAll(input: HTMLInputElement | null) {
  input?.focus()
  input?.select()
}
