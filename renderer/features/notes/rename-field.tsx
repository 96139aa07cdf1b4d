import { notesText } from '@shared/text/en/window-notes'
import { type KeyboardEvent, useRef, useState } from 'react'
import classes from './note-list.module.css'

export type RenameFieldProps = {
  readonly title: string
  /** The new title, or null if it stays as it was. */
  readonly onDone: (title: string | null) => void
}

/** The title edited in its place: Enter or leaving keeps it, Escape does not; never left empty. */
export function RenameField({ title, onDone }: RenameFieldProps) {
  const [text, setText] = useState(title)
  const done = useRef(false)

  function finish(next: string) {
    if (done.current) return
    done.current = true
    const trimmed = next.trim()
    onDone(trimmed === '' || trimmed === title ? null : trimmed)
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.key === 'Enter') finish(text)
    if (event.key === 'Escape') finish(title)
  }

  return (
    <input
      ref={selectAll}
      className={classes.rename}
      aria-label={notesText.renameLabel}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text)}
    />
  )
}

function selectAll(input: HTMLInputElement | null) {
  input?.focus()
  input?.select()
}
