import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text'

describe('cleanText', () => {
  it('drops what would make the file unreadable and keeps tabs and line ends', () => {
    expect(cleanText('a\u0000b\ufffec\uffffd\ud800e\u007ff\tg\r\nh\ri\u2028j')).toBe(
      'abcdef\tg\nh\ni\nj',
    )
  })

  it('keeps characters outside the first plane', () => {
    expect(cleanText('Türkiye 🇪🇺 Ελλάδα')).toBe('Türkiye 🇪🇺 Ελλάδα')
  })

  it('leaves nothing that XML forbids, and a second pass changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text)
        expect(clean.replace(/[\t\n]/g, '')).not.toMatch(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/u)
        expect(cleanText(clean)).toBe(clean)
      }),
    )
  })
})
