import { describe, expect, it } from 'vitest'
import { german } from '../language/de'
import { english } from '../language/en'
import { french } from '../language/fr'
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
    expect(formatObservation(figure(5, 'boats', 'roughly'), 'signed', english)).toBe('roughly 5')
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

  it('writes money in French with the code after the amount', () => {
    const shown = [
      figure(36_000_000, 'EUR', 'almost'),
      figure(36_000_000, 'CHF'),
      figure(1550, 'EUR'),
    ].map((one) => formatObservation(one, 'signed', french))
    expect(shown).toEqual(['presque 36 millions d’EUR', '36 millions de CHF', '1 550 EUR'])
  })

  it.each([
    [french, ['1 million d’EUR', '1,5 million d’EUR', '2 millions d’EUR', '1 milliard d’EUR']],
    [german, ['1 Million EUR', '1,5 Millionen EUR', '2 Millionen EUR', '1 Milliarde EUR']],
  ])('writes one million as the language does', (language, written) => {
    const values = [1_000_000, 1_500_000, 2_000_000, 1_000_000_000]
    const shown = values.map((value) => formatObservation(figure(value, 'EUR'), 'signed', language))
    expect(shown).toEqual(written)
  })

  it('writes small counts and ratios in words on request', () => {
    expect(formatObservation(figure(7, 'countries'), 'words', english)).toBe('seven')
    expect(formatObservation(figure(3, 'times (ratio)', 'almost'), 'words', english)).toBe(
      'almost three times',
    )
    expect(formatObservation(figure(315, 'persons'), 'words', english)).toBe('315')
  })
})
