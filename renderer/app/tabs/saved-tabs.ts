import type { SavedPlace, WindowState } from '@shared/settings/settings'
import { librarySections } from '../../features/library/library-section'
import type { Place } from '../place'
import { closeNote, type Tabs, tabsOf } from './tabs'

type SavedTabs = Pick<WindowState, 'tabs' | 'activeTab'>

/** What is open, as it is remembered: places only, nothing of their content. */
export function saveTabs({ list, activeKey }: Tabs): SavedTabs {
  return {
    tabs: list.map(({ place }) => savedPlace(place)),
    activeTab: Math.max(
      0,
      list.findIndex(({ key }) => key === activeKey),
    ),
  }
}

/**
 * What was open when the window was left; null if there is nothing of it. Sections that no longer
 * exist are left out, notes are not: `withoutGoneNotes` does that once it is known which are there.
 */
export function restoreTabs(saved: SavedTabs): Tabs | null {
  const places = saved.tabs.map(restoredPlace)
  const active = places.slice(0, saved.activeTab).filter((place) => place !== null).length
  const found = places.filter((place) => place !== null)
  return found.length === 0 ? null : tabsOf(found, Math.min(active, found.length - 1))
}

/** @param noteIds of the notes that are not in the Bin, the one written last first */
export function withoutGoneNotes(tabs: Tabs, noteIds: readonly string[]): Tabs {
  const there = new Set(noteIds)
  const left = tabs.list.reduce(
    (all, { place }) =>
      place.kind !== 'note' || there.has(place.id)
        ? all
        : closeNote(all, place.id, { kind: 'start' }),
    tabs,
  )
  const [newest] = noteIds
  // The page for the first start says nothing to somebody who has notes.
  if (newest === undefined || left.list.some(({ place }) => place.kind !== 'start')) return left
  return tabsOf([{ kind: 'note', id: newest, isNew: false }], 0)
}

function savedPlace(place: Place): SavedPlace {
  return place.kind === 'note' ? { kind: 'note', noteId: place.id } : place
}

function restoredPlace(saved: SavedPlace): Place | null {
  if (saved.kind === 'note') return { kind: 'note', id: saved.noteId, isNew: false }
  if (saved.kind !== 'library') return saved
  const section = librarySections.find((known) => known === saved.section)
  return section === undefined ? null : { kind: 'library', section }
}
