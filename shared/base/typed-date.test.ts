import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLongDate, parseTypedDate } from './typed-date'

const months =
  'January February March April May June July August September October November December'.split(' ')

describe('parseTypedDate', () => {
  it('reads dates as people type them', () => {
    const texts = [
      '2024-11-19',
      '19 November 2024',
      '19 nov 2024',
      '19 Nov. 2024',
      '19.11.2024',
      '19/11/2024',
      '19th November, 2024',
    ]
    expect(new Set(texts.map((text) => parseTypedDate(text, months)))).toEqual(
      new Set(['2024-11-19']),
    )
  })

  it('refuses days that the calendar does not have, and words', () => {
    const texts = ['30 February 2024', '2023-02-29', '31.4.2024', '1 Ju 2024', 'soon', '', '2024']
    expect(texts.filter((text) => parseTypedDate(text, months) !== null)).toEqual([])
  })

  it('reads back every day that it prints', () => {
    const day = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, (date) => {
        const isoDate = date.toISOString().slice(0, 10)
        expect(parseTypedDate(formatLongDate(isoDate, months), months)).toBe(isoDate)
      }),
    )
  })
})

describe('formatLongDate', () => {
  it('prints no more precision than there is', () => {
    expect(['2024-11-09', '2024-11', '2024', 'soon'].map((d) => formatLongDate(d, months))).toEqual(
      ['9 November 2024', 'November 2024', '2024', 'soon'],
    )
  })
})
