import type { Place } from '../place'

/** One open place. The key stays while the place in the tab changes. */
export type Tab = { readonly key: number; readonly place: Place }

/** What is open in a window; never empty. */
export type Tabs = { readonly list: readonly [Tab, ...Tab[]]; readonly activeKey: number }

export function tabsOf(places: readonly Place[], active: number): Tabs {
  const list = places.map((place, key) => ({ key, place }))
  const [first = { key: 0, place: { kind: 'start' } as const }, ...rest] = list
  return { list: [first, ...rest], activeKey: list[active]?.key ?? first.key }
}

export function activeTab({ list, activeKey }: Tabs): Tab {
  return list.find(({ key }) => key === activeKey) ?? list[0]
}

/** Whether both show the same; a note that is new is the same note. */
export function isSamePlace(one: Place, other: Place): boolean {
  if (one.kind === 'note') return other.kind === 'note' && one.id === other.id
  if (one.kind === 'library') return other.kind === 'library' && one.section === other.section
  return one.kind === other.kind
}

/** In the tab one is in, or in the tab that has it already. */
export function openHere(tabs: Tabs, place: Place): Tabs {
  const open = tabs.list.find((tab) => isSamePlace(tab.place, place))
  if (open !== undefined) return { ...tabs, activeKey: open.key }
  return {
    ...tabs,
    list: mapTabs(tabs.list, (tab) => (tab.key === tabs.activeKey ? { ...tab, place } : tab)),
  }
}

/** In a tab of its own beside the present one, or in the tab that has it already. */
export function openInNewTab(tabs: Tabs, place: Place): Tabs {
  const open = tabs.list.find((tab) => isSamePlace(tab.place, place))
  if (open !== undefined) return { ...tabs, activeKey: open.key }
  const key = 1 + Math.max(...tabs.list.map((tab) => tab.key))
  const at = tabs.list.findIndex((tab) => tab.key === tabs.activeKey) + 1
  const [first, ...rest] = tabs.list
  return {
    list: [first, ...rest.slice(0, at - 1), { key, place }, ...rest.slice(at - 1)],
    activeKey: key,
  }
}

/** The neighbour on the right becomes active, or the left one at the end. The last tab stays. */
export function closeTab(tabs: Tabs, key: number): Tabs {
  const at = tabs.list.findIndex((tab) => tab.key === key)
  const [first, ...rest] = tabs.list.filter((tab) => tab.key !== key)
  if (at === -1 || first === undefined) return tabs
  const list = [first, ...rest] as const
  if (key !== tabs.activeKey) return { list: [...list], activeKey: tabs.activeKey }
  return { list: [...list], activeKey: (list[at] ?? list.at(-1) ?? first).key }
}

/** Takes out the tabs of a note that went to the Bin; `next` fills a window left without any. */
export function closeNote(tabs: Tabs, noteId: string, next: Place): Tabs {
  const isGone = ({ place }: Tab) => place.kind === 'note' && place.id === noteId
  if (tabs.list.every(isGone)) return tabsOf([next], 0)
  return tabs.list.filter(isGone).reduce((left, tab) => closeTab(left, tab.key), tabs)
}

/** @param to index that the tab has afterwards, held within the strip */
export function moveTab(tabs: Tabs, key: number, to: number): Tabs {
  const moved = tabs.list.find((tab) => tab.key === key)
  if (moved === undefined) return tabs
  const others = tabs.list.filter((tab) => tab.key !== key)
  const at = Math.max(0, Math.min(others.length, to))
  const [first = moved, ...rest] = [...others.slice(0, at), moved, ...others.slice(at)]
  return { ...tabs, list: [first, ...rest] }
}

/** The tab so many places on from the active one, round and round. */
export function stepTab({ list, activeKey }: Tabs, by: number): Tabs {
  const at = list.findIndex((tab) => tab.key === activeKey)
  const next = list[(at + by + list.length) % list.length] ?? list[0]
  return { list, activeKey: next.key }
}

function mapTabs(
  [first, ...rest]: readonly [Tab, ...Tab[]],
  change: (tab: Tab) => Tab,
): readonly [Tab, ...Tab[]] {
  return [change(first), ...rest.map(change)]
}
