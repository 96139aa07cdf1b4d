import type { NoteSummary } from '@shared/note/note'
import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import { useListKeys } from '../../../components/table/use-list-keys'
import type { NoteListProps } from './note-list'
import { noSelection, selectRange, toggleNote } from './note-selection'

export const noteElementId = (id: string): string => `note-${id}`

/** What keys and clicks do in the list of notes. */
export function useNoteList(props: NoteListProps, scrollTo: (index: number) => void) {
  const { notes, openId, renamingId } = props
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const [selection, setSelection] = useState(noSelection)
  const ids = notes.map(({ id }) => id)
  const current = focusedId !== null && ids.includes(focusedId) ? focusedId : openId
  const marked = notes.filter(({ id }) => selection.ids.has(id))
  const clear = () => setSelection(noSelection)
  const keys = useListKeys({
    ids,
    texts: notes.map(({ title }) => title),
    selectedId: current,
    onSelect: setFocusedId,
    scrollTo,
    elementId: noteElementId,
  })

  function remove(gone: readonly NoteSummary[]) {
    clear()
    props.onDelete(gone)
  }

  /** With Shift the mark goes along; the keys themselves are those of any list. */
  function extend(event: KeyboardEvent) {
    const to = ids[ids.indexOf(current ?? '') + (event.key === 'ArrowDown' ? 1 : -1)]
    if (to !== undefined) setSelection(selectRange(selection, ids, current, to))
    keys.onKeyDown(event)
  }

  function onKeyDown(event: KeyboardEvent) {
    const note = notes.find(({ id }) => id === current)
    if (renamingId !== null || note === undefined) return
    if (event.key === 'F2') {
      event.stopPropagation()
      props.onStartRename(note.id)
    } else if (event.key === 'Delete') remove(marked.length > 1 ? marked : [note])
    else if (event.key === 'Escape' && marked.length > 0) clear()
    else if (event.key === ' ' && event.ctrlKey) setSelection(toggleNote(selection, note.id))
    else if (event.shiftKey && /^Arrow(Up|Down)$/.test(event.key)) return extend(event)
    else return keys.onKeyDown(event)
    event.preventDefault()
  }

  /** Once several are marked, Ctrl adds and takes away; else it opens a tab, as in a browser. */
  function press(event: MouseEvent, id: string) {
    const isControl = event.ctrlKey || event.metaKey
    if (event.shiftKey) setSelection(selectRange(selection, ids, openId, id))
    else if (isControl && marked.length > 1) setSelection(toggleNote(selection, id))
    else {
      clear()
      props.onOpen(id, isControl || event.button === middleButton)
    }
  }

  return {
    marked,
    isMarked: (id: string) => marked.length > 1 && selection.ids.has(id),
    tabStopId: keys.tabStopId,
    focus: setFocusedId,
    clear,
    remove,
    press,
    onKeyDown,
    finishRename: (id: string, title: string | null) => {
      props.onRename(id, title)
      requestAnimationFrame(() => document.getElementById(noteElementId(id))?.focus())
    },
  }
}

const middleButton = 1
