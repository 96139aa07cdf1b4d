import type { NoteSummary } from '@shared/note/note'
import { describe, expect, it } from 'vitest'
import { findOwnNotes } from './find-own-notes'

const note = (id: string, title: string, number: string | null): NoteSummary => ({
  id,
  title,
  number,
  template: 'blank',
  marking: 'none',
  savedAt: '2026-11-21T10:00:00.000Z',
})
const notes = [
  note('a', 'Returns to Tunisia', null),
  note('b', 'Visa policy (Tunisia)', '14871/24'),
  note('c', 'Returns', 'WK 1234/2024'),
]
const find = (query: string, own = '', limit = 9) =>
  findOwnNotes(notes, query, { own, limit }).map(({ id }) => id)

describe('findOwnNotes', () => {
  it('finds by the beginnings of words of title and number, never the note itself', () => {
    expect([find('tun'), find('ret tun'), find('14871'), find('wk 12'), find('unisia')]).toEqual([
      ['a', 'b'],
      ['a'],
      ['b'],
      ['c'],
      [],
    ])
    expect([find('returns', 'a'), find('', '', 2)]).toEqual([['c'], ['a', 'b']])
  })
})
