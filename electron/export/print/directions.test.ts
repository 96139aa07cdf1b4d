import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionOf, partByDirection } from './directions'

const shown = (text: string, base: 'ltr' | 'rtl') =>
  partByDirection(text, base).map(({ text: part, direction }) => `${direction} ${part}`)

describe('directions', () => {
  it('of a paragraph is that of its first letter', () => {
    expect(['Oslo (אוסלו)', '12) אוסלו, Oslo', '', '2024'].map(directionOf)).toEqual([
      'ltr',
      'rtl',
      'ltr',
      'ltr',
    ])
  })

  it('change at letters; what stands between goes with both sides or with the paragraph', () => {
    expect(shown('In أوسلو 2024 عام, 80 %.', 'ltr')).toEqual([
      'ltr In ',
      'rtl أوسلو 2024 عام',
      'ltr , 80 %.',
    ])
    expect(shown('(שָׁלוֹם) EU 27, Frontex.', 'rtl')).toEqual([
      'rtl (שָׁלוֹם) ',
      'ltr EU 27, Frontex',
      'rtl .',
    ])
  })

  it('leave every character in its place', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'א', 'ب', ' ', '2', '\u05b8', '\n', '😀'),
    })
    fc.assert(
      fc.property(words, fc.constantFrom('ltr', 'rtl'), (text, base) => {
        const parts = partByDirection(text, base)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        expect(parts.some((part, at) => part.direction === parts[at + 1]?.direction)).toBe(false)
      }),
    )
  })
})
