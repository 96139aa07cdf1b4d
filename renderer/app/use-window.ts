import { useCallback, useRef, useState } from 'react'
import { useNoteActions } from '../features/notes/use-note-actions'
import { useAnswer } from '../lib/use-answer'
import { useLayout } from './frame/use-layout'
import type { AskedEntry } from './library/asked-entry'
import type { NoteControls } from './note/use-note-controls'
import { closeNote, type Tabs } from './tabs/tabs'
import { useOpenWindow } from './tabs/use-open-window'
import { useRememberedTabs } from './tabs/use-remembered-tabs'
import { useTabs } from './tabs/use-tabs'
import { useNotes } from './use-notes'
import { useBrokenSettings } from './windows/use-broken-settings'
import { useOtherWindows } from './windows/use-other-windows'

export type WindowState = ReturnType<typeof useWindow>

/** All that the areas of the window share: what is open, the lists, what may be done with notes. */
export function useWindow(firstTabs: Tabs | null) {
  const layout = useLayout()
  const state = useAnswer('getAppState', {})
  const counts = useAnswer('countLibrary', {})
  const lists = useNotes()
  const note = useRef<NoteControls>(null)
  const tabs = useTabs(note, firstTabs)
  const { place, go, replace } = tabs
  const [renamingId, setRenamingId] = useState<string | null>(null)
  const [isNewOpen, setIsNewOpen] = useState(false)
  const [asked, setAsked] = useState<AskedEntry | null>(null)
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
      replace((all) =>
        closeNote(
          all,
          id,
          next === undefined ? { kind: 'start' } : { kind: 'note', id: next.id, isNew: false },
        ),
      )
    },
  })
  useRememberedTabs({ lists, tabs: tabs.tabs, replace })
  const openWindow = useOpenWindow()
  useOtherWindows(refresh)
  useBrokenSettings(state.value?.brokenSettings ?? null)

  return {
    layout,
    state,
    counts,
    lists,
    note,
    place,
    go,
    tabs,
    positionOf: tabs.positionOf,
    openWindow,
    actions,
    refresh,
    renamingId,
    setRenamingId,
    isNewOpen,
    setIsNewOpen,
    asked,
    setAsked,
    openId,
    openNote: lists.notes.find(({ id }) => id === openId),
  }
}
