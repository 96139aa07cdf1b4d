import { english as en } from '@shared/language/en'
import { french as fr } from '@shared/language/fr'
import { describe, expect, it } from 'vitest'
import { formatMoment, parseMoment } from './typed-moment'

describe('a typed moment', () => {
  it('is read as it is written, in each language', () => {
    const moment = new Date(2026, 10, 22, 9, 5)
    expect(formatMoment(moment, en.months)).toBe('22 November 2026, 09:05')
    for (const { months } of [en, fr])
      expect(parseMoment(formatMoment(moment, months), months)).toEqual(moment)
  })

  it.each(['22 Nov 2026, 9.05', '22.11.2026 09:05', '2026-11-22 9h05', ' 22 November 2026 9:05 '])(
    'is read as people type it: %s',
    (text) => {
      expect(parseMoment(text, en.months)).toEqual(new Date(2026, 10, 22, 9, 5))
    },
  )

  it.each(['', '22 November 2026', '9:05', '31 November 2026, 9:05', '22 November 2026, 24:00'])(
    'is none: %s',
    (text) => {
      expect(parseMoment(text, en.months)).toBeNull()
    },
  )
})
