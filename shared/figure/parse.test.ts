import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { german } from '../language/de'
import { english } from '../language/en'
import { french } from '../language/fr'
import { formatNumber } from './format-number'
import { formatObservation } from './format-observation'
import { parseNumber } from './parse-number'
import { parsePeriod } from './parse-period'
import { parseQualified } from './parse-qualified'
import { spokenPeriod } from './spoken-figure'

const language = fc.constantFrom(english, french, german)
/** As exact as the formatter shows. */
const number = fc
  .integer({ min: -1e15, max: 1e15 })
  .chain((whole) => fc.constantFrom(whole, whole / 1000, whole / 1e6))
  .map((value) => Number(value.toFixed(6)) + 0)

const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)))

describe('parseNumber', () => {
  it('reads back what is written', () => {
    fc.assert(
      fc.property(number, language, (value, one) => {
        expect(parseNumber(formatNumber(value, one), one)).toBe(value)
      }),
    )
  })

  it.each(['', '–', '1 2.3.4', '12a', '1e5', 'Infinity'])('refuses %s', (text) => {
    expect(parseNumber(text, english)).toBeNull()
  })
})

describe('parseQualified', () => {
  it('reads back what is written', () => {
    const qualifier = fc.constantFrom('exact', ...Object.keys(english.qualifiers))
    fc.assert(
      fc.property(number, qualifier, (value, chosen) => {
        const shown = formatObservation(
          { value, qualifier: chosen, unit: 'persons' },
          'signed',
          english,
        )
        expect(parseQualified(shown, english)).toEqual({ value, qualifier: chosen })
      }),
    )
    expect(parseQualified('perhaps 5', english)).toBeNull()
  })
})

describe('parsePeriod', () => {
  it('reads back what is written, in words and in ISO 8601', () => {
    fc.assert(
      fc.property(date, date, language, (one, other, spoken) => {
        const length = Math.min(one.length, other.length)
        const isOrdered = one.slice(0, length) <= other.slice(0, length)
        const period = isOrdered ? { start: one, end: other } : { start: other, end: one }
        expect(parsePeriod(spokenPeriod({ ...period, text: '' }, spoken), spoken)).toEqual(period)
        expect(parsePeriod(`${period.start}/${period.end}`, spoken)).toEqual(period)
      }),
    )
  })

  it.each(['', '2024-13', '2023-02-29', '30 February 2024', '2024 to 2023', 'May', '1/2/3'])(
    'refuses %s',
    (text) => {
      expect(parsePeriod(text, english)).toBeNull()
    },
  )
})
