import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PaletteEntry } from './palette-entry'
import { rankEntries } from './rank-entries'

function entry(id: string, title: string, detail = ''): PaletteEntry {
  return { id, choice: { kind: 'note', id }, title, detail, savedAt: null, aside: '' }
}
const titlesFor = (query: string, entries: readonly PaletteEntry[], recent: string[] = []) =>
  rankEntries(entries, query, recent).map((ranked) => ranked.entry.title)

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 9 })
const entries = fc
  .array(letters, { maxLength: 12 })
  .map((titles) => titles.map((title, index) => entry(String(index), title)))
const recent = fc.array(fc.nat(12).map(String), { maxLength: 5 })

describe('rankEntries', () => {
  const notes = [
    entry('1', 'Return directive'),
    entry('2', 'Directive on return', '14871/24'),
    entry('3', 'Retrun, mistyped'),
    entry('4', 'Visa'),
  ]

  it('keeps what has all words, best met first', () => {
    expect([
      titlesFor('return', notes),
      titlesFor('direct ret', notes),
      titlesFor('14871', notes),
      titlesFor('return visa', notes),
    ]).toEqual([
      ['Return directive', 'Directive on return', 'Retrun, mistyped'],
      ['Directive on return', 'Return directive'],
      ['Directive on return'],
      [],
    ])
  })

  it('puts what was used lately first, but nothing mistyped before what was typed', () => {
    expect(titlesFor('return', notes, ['3', '2'])).toEqual([
      'Directive on return',
      'Return directive',
      'Retrun, mistyped',
    ])
  })

  it('orders two entries the same way whatever stands around them', () => {
    fc.assert(
      fc.property(entries, letters, recent, fc.nat(), (all, query, used, drop) => {
        const whole = rankEntries(all, query, used).map((ranked) => ranked.entry)
        const gone = all[drop % Math.max(1, all.length)]
        const fewer = all.filter((one) => one !== gone)
        expect(rankEntries(fewer, query, used).map((ranked) => ranked.entry)).toEqual(
          whole.filter((one) => one !== gone),
        )
      }),
    )
  })

  it('never lowers what was used', () => {
    fc.assert(
      fc.property(entries, letters, recent, fc.nat(), (all, query, used, pick) => {
        const ids = rankEntries(all, query, used).map((ranked) => ranked.entry.id)
        const id = ids[pick % Math.max(1, ids.length)]
        if (id === undefined) return
        const after = rankEntries(all, query, [id, ...used.filter((one) => one !== id)])
        const place = after.findIndex((ranked) => ranked.entry.id === id)
        expect(place).toBeLessThanOrEqual(ids.indexOf(id))
      }),
    )
  })
})
