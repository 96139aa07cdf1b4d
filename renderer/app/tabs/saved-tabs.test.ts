import { describe, expect, it } from 'vitest'
import type { Place } from '../place'
import { restoreTabs, saveTabs, withoutGoneNotes } from './saved-tabs'
import { tabsOf } from './tabs'

const places: readonly Place[] = [
  { kind: 'note', id: 'a', isNew: false },
  { kind: 'library', section: 'plans' },
  { kind: 'settings' },
]

describe('saved tabs', () => {
  it('come back as they were', () => {
    const tabs = tabsOf(places, 2)
    expect(restoreTabs(saveTabs(tabs))).toEqual(tabs)
  })

  it('leave out sections that are gone and keep the active place', () => {
    const saved = {
      tabs: [
        { kind: 'library', section: 'no such section' },
        { kind: 'note', noteId: 'a' },
        { kind: 'bin' },
      ] as const,
      activeTab: 2,
    }
    const restored = [{ kind: 'note', id: 'a', isNew: false }, { kind: 'bin' }] as const
    expect([
      restoreTabs(saved),
      restoreTabs({ ...saved, activeTab: 99 }),
      restoreTabs({ tabs: [{ kind: 'library', section: 'no such section' }], activeTab: 0 }),
    ]).toEqual([tabsOf(restored, 1), tabsOf(restored, 1), null])
  })
})

describe('notes that are gone', () => {
  const tabs = tabsOf([{ kind: 'note', id: 'gone', isNew: false }, ...places], 3)

  it('leave their tabs, and the active place stays', () => {
    const left = withoutGoneNotes(tabs, ['b', 'a'])
    expect(left).toEqual({ list: tabs.list.slice(1), activeKey: tabs.activeKey })
  })

  it('give way to the note written last where nothing else is open', () => {
    const only = tabsOf([{ kind: 'note', id: 'gone', isNew: false }], 0)
    expect(withoutGoneNotes(only, ['b', 'a'])).toEqual(
      tabsOf([{ kind: 'note', id: 'b', isNew: false }], 0),
    )
    expect(withoutGoneNotes(only, [])).toEqual(tabsOf([{ kind: 'start' }], 0))
  })
})
