import { describe, expect, it } from 'vitest'
import { english } from '../language/en'
import { french } from '../language/fr'
import { spokenPeriod, spokenValue } from './spoken-figure'

describe('spokenValue', () => {
  it('says signs in words and a number as one', () => {
    const shown = ['80 %', '–80 %', '49 297', 'over 2 700', 'EUR 1 326.1 million', 'seven']
    expect(shown.map((one) => spokenValue(one, english))).toEqual([
      '80 per cent',
      'minus 80 per cent',
      '49297',
      'over 2700',
      'EUR 1326.1 million',
      'seven',
    ])
    expect(spokenValue('–3,5 %', french)).toBe('moins 3,5 pour cent')
  })
})

describe('spokenPeriod', () => {
  it('is as exact as its dates', () => {
    const periods = [
      ['2024-01', '2024-08'],
      ['2024', '2024'],
      ['2017', '2023'],
      ['2023-03', '2024-03'],
      ['2024-03-03', '2024-03-03'],
    ] as const
    expect(periods.map(([start, end]) => spokenPeriod({ start, end, text: '' }, english))).toEqual([
      'January to August 2024',
      '2024',
      '2017 to 2023',
      'March 2023 to March 2024',
      '3 March 2024',
    ])
  })
})
