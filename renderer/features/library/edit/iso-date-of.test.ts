import { formatLongDate } from '@shared/base/typed-date'
import { french } from '@shared/language/fr'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDateOf } from './iso-date-of'

describe('isoDateOf', () => {
  it.each([
    ['19.11.2024', '2024-11-19'],
    ['19/11/2024', '2024-11-19'],
    ['19 Nov 2024', '2024-11-19'],
    ['19 novembre 2024', '2024-11-19'],
    [' 2024-11-19 ', '2024-11-19'],
    ['November 2024', '2024-11'],
    ['novembre 2024', '2024-11'],
    ['11.2024', '2024-11'],
    ['1/2024', '2024-01'],
    ['2024-11', '2024-11'],
    ['2024', '2024'],
    ['', ''],
  ])('reads %s', (typed, date) => {
    expect(isoDateOf(typed, 'fr')).toBe(date)
  })

  it.each(['30 February 2024', '31.4.2024', '13/2024', '2023 to 2024', 'soon'])(
    'leaves %s as it was typed',
    (typed) => {
      expect(isoDateOf(` ${typed}`, 'en')).toBe(typed)
    },
  )

  it('reads back every date that it shows', () => {
    const date = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .chain((day) => fc.constantFrom(4, 7, 10).map((end) => day.toISOString().slice(0, end)))
    fc.assert(
      fc.property(date, (isoDate) => {
        expect(isoDateOf(formatLongDate(isoDate, french.months), 'fr')).toBe(isoDate)
      }),
    )
  })
})
