import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, matchLevel, matchWord, spansOf, wordsOf } from './match-words'

const levelIn = (word: string, text: string) => matchWord(word, foldText(text))?.level ?? null

describe('matchWord', () => {
  const title = 'Situation on the Western Balkans route'

  it('ranks the start of a word above its inside, a mistyped one and initials', () => {
    expect(
      ['west', 'alkan', 'blakans', 'wbr', 'sahel'].map((word) => levelIn(word, title)),
    ).toEqual([
      matchLevel.wordStart,
      matchLevel.inside,
      matchLevel.mistyped,
      matchLevel.initials,
      null,
    ])
  })

  it('reads past accents and finds numbers of documents', () => {
    expect([levelIn('reunion', 'La Réunion'), levelIn('14871/2', 'ST 14871/24')]).toEqual([4, 4])
  })

  it('takes the start of a later word before the inside of an earlier one', () => {
    expect(matchWord('state', foldText('interstate, Member States'))).toEqual({
      level: matchLevel.wordStart,
      spans: [[19, 24]],
    })
  })
})

describe('foldText', () => {
  it('keeps each letter in its place', () => {
    expect(foldText('Événement à İzmir, Œuvre 🇪🇺')).toBe('evenement a izmir, œuvre 🇪🇺')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length)
      }),
    )
  })
})

describe('spansOf', () => {
  it('marks each place where a word begins', () => {
    expect(spansOf(wordsOf('frontex op'), 'Frontex operations; Frontex')).toEqual([
      [0, 7],
      [8, 10],
      [20, 27],
    ])
  })

  it('gives places in order that do not overlap and lie in the text', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '/'), maxLength: 24 })
    fc.assert(
      fc.property(letters, letters, (query, text) => {
        const edges = spansOf(wordsOf(query), text).flat()
        expect(edges).toEqual([...new Set(edges)].toSorted((one, other) => one - other))
        expect(edges.every((edge) => edge >= 0 && edge <= text.length)).toBe(true)
      }),
    )
  })
})
