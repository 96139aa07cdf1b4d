import type { NoteSummary } from '@shared/note/note'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useNoteActions } from '../features/notes/use-note-actions'
import { useAnswer } from '../lib/use-answer'
import { useLayout } from './frame/use-layout'
import type { NoteControls } from './note/use-note-controls'
import { useNotes } from './use-notes'
import { usePlace } from './use-place'

export type WindowState = ReturnType<typeof useWindow>

/** All that the areas of the window share: what is open, the lists, what may be done with notes. */
export function useWindow() {
  const layout = useLayout()
  const state = useAnswer('getAppState', {})
  const counts = useAnswer('countLibrary', {})
  const lists = useNotes()
  const note = useRef<NoteControls>(null)
  const { place, go, leaveFor } = usePlace(note)
  const [renamingId, setRenamingId] = useState<string | null>(null)
  const [isNewOpen, setIsNewOpen] = useState(false)
  const openId = place.kind === 'note' ? place.id : null

  const { reload: reloadNotes } = lists
  const { reload: reloadCounts } = counts
  const { reload: reloadState } = state
  const refresh = useCallback(() => {
    reloadNotes()
    void reloadCounts()
    void reloadState()
  }, [reloadNotes, reloadCounts, reloadState])

  const actions = useNoteActions({
    onChanged: refresh,
    onOpen: (id, isNew) => go({ kind: 'note', id, isNew }),
    beforeDelete: async (id) => {
      if (id === openId) await note.current?.flush()
    },
    onDeleted: (id) => {
      const next = lists.notes.find((other) => other.id !== id)
      if (id !== openId) return
      leaveFor(next === undefined ? { kind: 'start' } : { kind: 'note', id: next.id, isNew: false })
    },
  })
  useOpenNewest(lists, (id) => leaveFor({ kind: 'note', id, isNew: false }))

  return {
    layout,
    state,
    counts,
    lists,
    note,
    place,
    go,
    actions,
    refresh,
    renamingId,
    setRenamingId,
    isNewOpen,
    setIsNewOpen,
    openId,
    openNote: lists.notes.find(({ id }) => id === openId),
  }
}

/** At the start, the note that was written last. */
function useOpenNewest(
  lists: { readonly isReady: boolean; readonly notes: readonly NoteSummary[] },
  open: (id: string) => void,
) {
  const isDone = useRef(false)
  useEffect(() => {
    if (!lists.isReady || isDone.current) return
    isDone.current = true
    const newest = lists.notes[0]
    if (newest !== undefined) open(newest.id)
  })
}
