import { describe, expect, it } from 'vitest'
import { english } from '../language/en'
import { formatObservation } from './format-observation'

const figure = (value: number, unit: string, qualifier = 'exact') => ({ value, unit, qualifier })

describe('formatObservation', () => {
  it('shows a fall with its sign, as a magnitude, and never in words when it is a percentage', () => {
    const fall = figure(-80, '%')
    expect(
      (['signed', 'magnitude', 'words'] as const).map((form) =>
        formatObservation(fall, form, english),
      ),
    ).toEqual(['–80 %', '80 %', '80 %'])
  })

  it('keeps the qualifier, also one that the language has no word for', () => {
    expect(formatObservation(figure(2700, 'persons', 'over'), 'signed', english)).toBe('over 2 700')
    expect(formatObservation(figure(5, 'boats', 'some'), 'signed', english)).toBe('some 5')
  })

  it('writes money with the code first and in the unit that keeps three decimals', () => {
    const amounts = [36_000_000, 1_326_000_000, 1_326_100_000, 77_000_000_000, 1550]
    expect(
      amounts.map((amount) => formatObservation(figure(amount, 'EUR'), 'signed', english)),
    ).toEqual([
      'EUR 36 million',
      'EUR 1.326 billion',
      'EUR 1 326.1 million',
      'EUR 77 billion',
      'EUR 1 550',
    ])
  })

  it('writes small counts and ratios in words on request', () => {
    expect(formatObservation(figure(7, 'countries'), 'words', english)).toBe('seven')
    expect(formatObservation(figure(3, 'times (ratio)', 'almost'), 'words', english)).toBe(
      'almost three times',
    )
    expect(formatObservation(figure(315, 'persons'), 'words', english)).toBe('315')
  })
})
