import type { NoteSummary } from '@shared/note/note'
import { useEffect, useRef } from 'react'
import { api } from '../../lib/api'
import { restoreTabs, saveTabs, withoutGoneNotes } from './saved-tabs'
import { type Tabs, tabsOf } from './tabs'

/** The note that this window was opened for, if it is the window of one note. */
export const noteOfWindow: string | null = new URLSearchParams(window.location.search).get('note')

export type RememberedTabs = {
  readonly lists: { readonly isReady: boolean; readonly notes: readonly NoteSummary[] }
  readonly tabs: Tabs
  readonly replace: (change: (tabs: Tabs) => Tabs) => void
}

/**
 * What was open was opened without waiting for the list of notes: once that is there, notes that
 * are gone are closed. From then on tells what is open.
 */
export function useRememberedTabs({ lists, tabs, replace }: RememberedTabs): void {
  // No state of the window: it would be drawn anew for it.
  const isChecked = useRef(false)
  const open = useRef(replace)
  open.current = replace

  useEffect(() => {
    if (isChecked.current || !lists.isReady) return
    if (noteOfWindow === null)
      open.current((all) =>
        withoutGoneNotes(
          all,
          lists.notes.map(({ id }) => id),
        ),
      )
    isChecked.current = true
  }, [lists])

  useEffect(() => {
    if (!lists.isReady || noteOfWindow !== null) return
    // Not worth a word if it fails: the next start opens the newest note instead.
    void api.saveTabs(saveTabs(tabs)).catch(() => undefined)
  }, [lists.isReady, tabs])
}

/** What was open when the window was left, null if nothing was; never rejects. */
export async function findFirstTabs(): Promise<Tabs | null> {
  if (noteOfWindow !== null) return tabsOf([{ kind: 'note', id: noteOfWindow, isNew: false }], 0)
  const saved = await api.getWindowState({}).catch(() => null)
  return saved === null ? null : restoreTabs(saved)
}
