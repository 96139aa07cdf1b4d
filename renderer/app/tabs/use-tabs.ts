import { type RefObject, useRef, useState } from 'react'
import { useToast } from '../../components/toasts'
import type { PagePosition } from '../../features/editor/drawing/page-position'
import { errorMessage } from '../../lib/error-message'
import { useText } from '../../lib/use-text'
import type { NoteControls } from '../note/use-note-controls'
import type { Place } from '../place'
import {
  activeTab,
  closeTab,
  isSamePlace,
  moveTab,
  openHere,
  openInNewTab,
  stepTab,
  type Tabs,
  tabsOf,
} from './tabs'

/**
 * What is open. One leaves a note only once it is on disk, or if one says so; coming back to it,
 * the page stands and the cursor is where they were.
 *
 * @param first what was open when the window was left
 */
export function useTabs(
  note: RefObject<Pick<NoteControls, 'flush' | 'readPosition'> | null>,
  first: Tabs | null,
) {
  const text = useText()
  const toast = useToast()
  const [tabs, setTabs] = useState<Tabs>(() => first ?? tabsOf([], 0))
  const latest = useRef(tabs)
  const positions = useRef(new Map<string, PagePosition>())

  function set(change: (tabs: Tabs) => Tabs) {
    const next = change(latest.current)
    // Where one is in the page is asked of its layout, which may have to be made for it.
    if (next === latest.current) return
    const { place } = activeTab(latest.current)
    const position = note.current?.readPosition() ?? null
    if (place.kind === 'note' && position !== null) positions.current.set(place.id, position)
    latest.current = next
    setTabs(next)
  }

  const changing = useRef(Promise.resolve())

  /** One after another: who closes a tab means the one that the last key went to. */
  function change(next: (tabs: Tabs) => Tabs) {
    changing.current = changing.current.then(() => changeNow(next))
  }

  async function changeNow(next: (tabs: Tabs) => Tabs) {
    const { place } = activeTab(latest.current)
    if (isSamePlace(place, activeTab(next(latest.current)).place)) return set(next)
    try {
      await note.current?.flush()
      set(next)
    } catch (error) {
      toast({
        message: text('save.notSavedSafe', { reason: errorMessage(error) }),
        tone: 'wrong',
        action: { label: text('save.leaveUnsaved'), run: () => set(next) },
        dismiss: text('common.dismiss'),
      })
    }
  }

  return {
    tabs,
    place: activeTab(tabs).place,
    /** In the present tab. */
    go: (place: Place) => change((all) => openHere(all, place)),
    goInNewTab: (place: Place) => change((all) => openInNewTab(all, place)),
    activate: (key: number) => change((all) => ({ ...all, activeKey: key })),
    close: (key: number) => change((all) => closeTab(all, key)),
    closeActive: () => change((all) => closeTab(all, all.activeKey)),
    step: (by: number) => change((all) => stepTab(all, by)),
    move: (key: number, to: number) => set((all) => moveTab(all, key, to)),
    /** Without asking whether the note is saved: it is gone, or nothing was open. */
    replace: set,
    positionOf: (noteId: string) => positions.current.get(noteId) ?? null,
  }
}
