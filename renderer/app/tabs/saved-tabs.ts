import type { SavedPlace, WindowState } from '@shared/settings/settings'
import { librarySections } from '../../features/library/library-section'
import type { Place } from '../place'
import { type Tabs, tabsOf } from './tabs'

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
 * What was open when the window was left; null if nothing of it is there any more. Notes that are
 * gone and sections that no longer exist are left out.
 */
export function restoreTabs(saved: SavedTabs, noteIds: ReadonlySet<string>): Tabs | null {
  const places = saved.tabs.map((place) => restoredPlace(place, noteIds))
  const active = places.slice(0, saved.activeTab).filter((place) => place !== null).length
  const found = places.filter((place) => place !== null)
  return found.length === 0 ? null : tabsOf(found, Math.min(active, found.length - 1))
}

function savedPlace(place: Place): SavedPlace {
  return place.kind === 'note' ? { kind: 'note', noteId: place.id } : place
}

function restoredPlace(saved: SavedPlace, noteIds: ReadonlySet<string>): Place | null {
  if (saved.kind === 'note')
    return noteIds.has(saved.noteId) ? { kind: 'note', id: saved.noteId, isNew: false } : null
  if (saved.kind !== 'library') return saved
  const section = librarySections.find((known) => known === saved.section)
  return section === undefined ? null : { kind: 'library', section }
}
