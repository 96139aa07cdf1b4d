import type { NoteSummary } from '@shared/note/note'
import type { WindowState } from '@shared/settings/settings'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { api } from '../../lib/api'
import { restoreTabs, saveTabs } from './saved-tabs'
import { type Tabs, tabsOf } from './tabs'

/** The note that this window was opened for, if it is the window of one note. */
export const noteOfWindow: string | null = new URLSearchParams(window.location.search).get('note')

export type RememberedTabs = {
  readonly lists: { readonly isReady: boolean; readonly notes: readonly NoteSummary[] }
  readonly tabs: Tabs
  readonly replace: (change: (tabs: Tabs) => Tabs) => void
}

/**
 * Opens what was open when the window was left, or the note that was written last; tells from then
 * on what is open. Says whether that is done.
 */
export function useRememberedTabs({ lists, tabs, replace }: RememberedTabs): boolean {
  const [isRestored, setIsRestored] = useState(false)
  const asked = useRef(false)
  const saved = useRef<Promise<WindowState | null>>(null)

  useLayoutEffect(() => {
    saved.current ??= api.getWindowState({}).catch(() => null)
    if (!lists.isReady || asked.current) return
    asked.current = true
    void findTabs(lists.notes, saved.current).then((found) => {
      if (found !== null) replace(() => found)
      setIsRestored(true)
    })
  })

  useEffect(() => {
    if (!isRestored || noteOfWindow !== null) return
    // Not worth a word if it fails: the next start opens the newest note instead.
    void api.saveTabs(saveTabs(tabs)).catch(() => undefined)
  }, [isRestored, tabs])

  return isRestored
}

async function findTabs(
  notes: readonly NoteSummary[],
  asked: Promise<WindowState | null>,
): Promise<Tabs | null> {
  if (noteOfWindow !== null) return tabsOf([{ kind: 'note', id: noteOfWindow, isNew: false }], 0)
  const saved = await asked
  const restored = saved === null ? null : restoreTabs(saved, new Set(notes.map(({ id }) => id)))
  if (restored !== null && !isOnlyStart(restored)) return restored
  const newest = notes[0]
  return newest === undefined ? null : tabsOf([{ kind: 'note', id: newest.id, isNew: false }], 0)
}

/** The page for the first start says nothing to somebody who has notes. */
function isOnlyStart({ list }: Tabs): boolean {
  return list.every(({ place }) => place.kind === 'start')
}
