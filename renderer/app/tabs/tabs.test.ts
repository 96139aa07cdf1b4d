import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place } from '../place'
import {
  activeTab,
  closeNote,
  closeTab,
  moveTab,
  openHere,
  openInNewTab,
  stepTab,
  type Tabs,
  tabsOf,
} from './tabs'

const note = (id: string): Place => ({ kind: 'note', id, isNew: false })
const wordsOf = ({ list, activeKey }: Tabs) =>
  list
    .map(({ key, place }) => {
      const name = place.kind === 'note' ? place.id : place.kind
      return key === activeKey ? `[${name}]` : name
    })
    .join(' ')

const three = tabsOf([note('a'), note('b'), note('c')], 1)

describe('tabs', () => {
  it('open a place here, in a new tab, or where it is open already', () => {
    expect([
      wordsOf(openHere(three, note('d'))),
      wordsOf(openInNewTab(three, note('d'))),
      wordsOf(openHere(three, note('a'))),
      wordsOf(openInNewTab(three, note('c'))),
    ]).toEqual(['a [d] c', 'a b [d] c', '[a] b c', 'a b [c]'])
  })

  it('close to the right neighbour, at the end to the left one; the last stays', () => {
    const key = (at: number) => three.list[at]?.key ?? -1
    expect([
      wordsOf(closeTab(three, key(1))),
      wordsOf(closeTab(closeTab(three, key(2)), key(1))),
      wordsOf(closeTab(three, key(0))),
      wordsOf(closeTab(tabsOf([note('a')], 0), 0)),
    ]).toEqual(['a [c]', '[a]', '[b] c', '[a]'])
  })

  it('lose a note that went to the Bin; a window left empty shows what is next', () => {
    expect([
      wordsOf(closeNote(three, 'b', note('z'))),
      wordsOf(closeNote(tabsOf([note('a')], 0), 'a', note('z'))),
    ]).toEqual(['a [c]', '[z]'])
  })

  it('step round and move within the strip', () => {
    expect([
      wordsOf(stepTab(stepTab(three, 1), 1)),
      wordsOf(stepTab(stepTab(three, -1), -1)),
      wordsOf(moveTab(three, three.activeKey, 0)),
      wordsOf(moveTab(three, three.activeKey, 9)),
    ]).toEqual(['[a] b c', 'a b [c]', '[b] a c', 'a c [b]'])
  })

  it('always hold each place once and an active tab among them', () => {
    const places = fc.constantFrom('a', 'b', 'c', 'd').map(note)
    const step = fc.oneof(
      places.map((place) => (tabs: Tabs) => openHere(tabs, place)),
      places.map((place) => (tabs: Tabs) => openInNewTab(tabs, place)),
      fc.nat(4).map((key) => (tabs: Tabs) => closeTab(tabs, key)),
      fc.tuple(fc.nat(4), fc.nat(4)).map(
        ([key, to]) =>
          (tabs: Tabs) =>
            moveTab(tabs, key, to),
      ),
      fc.constantFrom(1, -1).map((by) => (tabs: Tabs) => stepTab(tabs, by)),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const tabs = steps.reduce((last, run) => run(last), tabsOf([], 0))
        const ids = tabs.list.map(({ place }) => JSON.stringify(place))
        expect(new Set(ids).size).toBe(ids.length)
        expect(activeTab(tabs).key).toBe(tabs.activeKey)
      }),
    )
  })
})
