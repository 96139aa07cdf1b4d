import { describe, expect, it } from 'vitest'
import type { Place } from '../place'
import { restoreTabs, saveTabs } from './saved-tabs'
import { tabsOf } from './tabs'

const places: readonly Place[] = [
  { kind: 'note', id: 'a', isNew: false },
  { kind: 'library', section: 'plans' },
  { kind: 'settings' },
]

describe('saved tabs', () => {
  it('come back as they were', () => {
    const tabs = tabsOf(places, 2)
    expect(restoreTabs(saveTabs(tabs), new Set(['a']))).toEqual(tabs)
  })

  it('leave out what is gone and keep the active place', () => {
    const saved = {
      tabs: [
        { kind: 'note', noteId: 'gone' },
        { kind: 'library', section: 'no such section' },
        { kind: 'note', noteId: 'a' },
        { kind: 'bin' },
      ] as const,
      activeTab: 3,
    }
    expect([
      restoreTabs(saved, new Set(['a'])),
      restoreTabs({ ...saved, activeTab: 99 }, new Set(['a'])),
      restoreTabs({ tabs: [{ kind: 'note', noteId: 'gone' }], activeTab: 0 }, new Set()),
    ]).toEqual([
      tabsOf([{ kind: 'note', id: 'a', isNew: false }, { kind: 'bin' }], 1),
      tabsOf([{ kind: 'note', id: 'a', isNew: false }, { kind: 'bin' }], 1),
      null,
    ])
  })
})
