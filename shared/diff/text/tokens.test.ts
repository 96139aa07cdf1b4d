import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOfText } from './tokens'
import { compareTexts } from './words'

/** Accents written apart, signs joined to one, two letters of a flag, and text from right to left. */
const clusters = [
  'e\u0301',
  '1\u20e3',
  '👩‍⚖️',
  '👍🏽',
  '🇩🇰',
  'שָׁ',
  'لَا',
  'न्',
  '7',
  'a',
  ' ',
  '.',
  '%',
  '–',
]

describe('words of a text', () => {
  it('never cut a letter from its accents, nor a joined sign', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...clusters)), (parts) => {
        const text = parts.join('')
        const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
        const starts = new Set(Array.from(segments, ({ index }) => index))
        const words = wordsOfText(text)
        let at = 0
        const cut = words.filter((word) => {
          const isCut = !starts.has(at)
          at += word.length
          return isCut
        })
        expect([words.join(''), cut]).toEqual([text, []])
      }),
    )
  })

  it('are compared whole from right to left too', () => {
    expect(compareTexts('ירד ב-80 % לעומת 2023 🇩🇪', 'ירד ב-82 % לעומת 2023 🇩🇰')).toEqual([
      { op: 'equal', text: 'ירד ב-' },
      { op: 'removed', text: '80' },
      { op: 'added', text: '82' },
      { op: 'equal', text: ' % לעומת 2023 ' },
      { op: 'removed', text: '🇩🇪' },
      { op: 'added', text: '🇩🇰' },
    ])
  })
})
