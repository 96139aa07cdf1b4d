import { describe, expect, it } from 'vitest'
import { listEntries, type PaletteSources } from './list-entries'
import type { PaletteEntry } from './palette-entry'
import { withRecent } from './recent'

function entry(id: string, title: string): PaletteEntry {
  return { id, choice: { kind: 'note', id }, title, detail: '', savedAt: null, aside: '' }
}
const sources: PaletteSources = {
  commands: [entry('command:export', 'Export to Word'), entry('command:help', 'Help')],
  notes: Array.from({ length: 2000 }, (_, index) => entry(`note:${index}`, `Note ${index}`)),
  settings: [entry('setting:scheme', 'Colours')],
  found: [entry('library:plan:1', 'Plan for exports'), entry('note:7', 'Note 7')],
  recent: [],
  here: null,
}
const idsFor = (query: string, part: Partial<PaletteSources> = {}) =>
  listEntries(query, { ...sources, ...part }).map((ranked) => ranked.entry.id)

describe('listEntries', () => {
  it('offers what was used, the newest notes and the commands before a word is typed', () => {
    const ids = idsFor('', { recent: ['setting:scheme', 'note:1999', 'note:gone'] })
    expect([ids.slice(0, 3), ids.slice(-2), ids.length]).toEqual([
      ['setting:scheme', 'note:1999', 'note:0'],
      ['command:export', 'command:help'],
      12,
    ])
  })

  it('does not offer the place where one is, but finds it', () => {
    const part = { recent: ['note:0', 'note:9'], here: 'note:0' }
    expect([idsFor('', part).slice(0, 2), idsFor('note 0', part)[0]]).toEqual([
      ['note:9', 'note:1'],
      'note:0',
    ])
  })

  it('asks commands only after >', () => {
    expect([idsFor('> wor'), idsFor('>')]).toEqual([
      ['command:export'],
      ['command:export', 'command:help'],
    ])
  })

  it('puts what the library found between the sure and the alike, each thing once', () => {
    expect([
      idsFor('export'),
      idsFor('exprot'),
      idsFor('note 7').filter((id) => id === 'note:7'),
    ]).toEqual([
      ['command:export', 'library:plan:1', 'note:7'],
      ['library:plan:1', 'note:7', 'command:export'],
      ['note:7'],
    ])
  })

  it('shows no more than can be looked through', () => {
    expect(idsFor('note')).toHaveLength(50)
  })
})

describe('withRecent', () => {
  it('puts the last used first, once, and forgets the oldest', () => {
    const many = Array.from({ length: 100 }, (_, index) => String(index))
    expect([withRecent(['a', 'b'], 'b'), withRecent(many, 'new').length]).toEqual([['b', 'a'], 100])
  })
})
