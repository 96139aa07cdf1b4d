import type { NoteSummary } from '@shared/note/note'
import { type KeyboardEvent, useState } from 'react'
import { useListKeys } from '../../components/table/use-list-keys'
import { useText } from '../../lib/use-text'
import classes from './note-list.module.css'
import { NoteListItem } from './note-list-item'

export type NoteListProps = {
  readonly notes: readonly NoteSummary[]
  readonly openId: string | null
  readonly now: Date
  /** The note whose title is being changed, if any. */
  readonly renamingId: string | null
  readonly onOpen: (id: string) => void
  readonly onStartRename: (id: string) => void
  /** Null: the title stays as it was. */
  readonly onRename: (id: string, title: string | null) => void
  readonly onDelete: (note: NoteSummary) => void
}

const elementId = (id: string) => `note-${id}`

/** The notes, newest first; arrow keys move, Enter opens, F2 renames, Delete moves to the Bin. */
export function NoteList(props: NoteListProps) {
  const { notes, openId, renamingId } = props
  const text = useText()
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const current = focusedId ?? openId
  const keys = useListKeys({
    ids: notes.map(({ id }) => id),
    texts: notes.map(({ title }) => title),
    selectedId: current,
    onSelect: setFocusedId,
    elementId,
  })

  function onKeyDown(event: KeyboardEvent) {
    const note = notes.find(({ id }) => id === current)
    if (renamingId !== null) return
    if (event.key === 'F2' && note !== undefined) {
      event.preventDefault()
      event.stopPropagation()
      props.onStartRename(note.id)
    } else if (event.key === 'Delete' && note !== undefined) {
      event.preventDefault()
      props.onDelete(note)
    } else {
      keys.onKeyDown(event)
    }
  }

  function finishRename(id: string, title: string | null) {
    props.onRename(id, title)
    requestAnimationFrame(() => document.getElementById(elementId(id))?.focus())
  }

  if (notes.length === 0) return <p className={classes.none}>{text('notes.none')}</p>
  return (
    <ul className={classes.list} aria-label={text('notes.list')} onKeyDown={onKeyDown}>
      {notes.map((note) => (
        <NoteListItem
          key={note.id}
          elementId={elementId(note.id)}
          note={note}
          now={props.now}
          isOpen={note.id === openId}
          isRenaming={note.id === renamingId}
          isTabStop={note.id === keys.tabStopId}
          onFocus={() => setFocusedId(note.id)}
          onOpen={() => props.onOpen(note.id)}
          onStartRename={() => props.onStartRename(note.id)}
          onRename={(title) => finishRename(note.id, title)}
          onDelete={() => props.onDelete(note)}
        />
      ))}
    </ul>
  )
}
