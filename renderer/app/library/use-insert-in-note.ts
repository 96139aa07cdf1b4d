import type { NoteSummary } from '@shared/note/note'
import { useRef } from 'react'
import type { Insertion } from '../../lib/figures/insertion'
import type { WindowState } from '../use-window'

export type InsertInNote = {
  /** The note that one was in last, or one that is open in a tab; null where there is none. */
  readonly target: NoteSummary | null
  readonly insert: (insertion: Insertion) => void
}

/** Brings a figure from the library into the note that one came from, where its cursor is. */
export function useInsertInNote({
  tabs: { tabs },
  place,
  lists,
  note,
  go,
}: WindowState): InsertInNote {
  const lastId = useRef<string | null>(null)
  if (place.kind === 'note') lastId.current = place.id
  const inTabs = tabs.list.findLast((tab) => tab.place.kind === 'note')?.place
  const id = lastId.current ?? (inTabs?.kind === 'note' ? inTabs.id : undefined)
  const target = lists.notes.find((one) => one.id === id) ?? null
  return {
    target,
    insert: (insertion) => {
      if (target === null) return
      go({ kind: 'note', id: target.id, isNew: false })
      insertOnceShown(note, target.id, insertion)
    },
  }
}

/** As long as a note may take to be drawn. */
const mostFrames = 300

function insertOnceShown(
  note: WindowState['note'],
  noteId: string,
  insertion: Insertion,
  framesLeft = mostFrames,
) {
  const controls = note.current
  if (controls?.noteId === noteId) {
    // After the page has gone where one left it.
    setTimeout(() => controls.insertFigure(insertion))
  } else if (framesLeft > 0) {
    requestAnimationFrame(() => insertOnceShown(note, noteId, insertion, framesLeft - 1))
  }
}
