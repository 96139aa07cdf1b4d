import { describe, expect, it } from 'vitest'
import { languageOf } from '../../language/language-of'
import { findNumbers } from './find-numbers'

const found = (text: string, language = 'en') =>
  findNumbers(text, languageOf(language)).map(({ start, end, value, unit, qualifier }) => [
    text.slice(start, end),
    value,
    unit ?? '',
    qualifier,
  ])

describe('findNumbers', () => {
  it('reads numbers as people type them, with their units and qualifiers', () => {
    expect(
      found(
        'An 80% fall, –80 %, 49,297 arrivals (192 182 in 2022), over 2 700 staff, EUR 36 million, €1.326 billion, 3.5 per cent, two percentage points, seven boats.',
      ),
    ).toEqual([
      ['80%', 80, '%', 'exact'],
      ['–80 %', -80, '%', 'exact'],
      ['49,297', 49297, '', 'exact'],
      ['192 182', 192182, '', 'exact'],
      ['over 2 700', 2700, '', 'over'],
      ['EUR 36 million', 36_000_000, 'EUR', 'exact'],
      ['€1.326 billion', 1_326_000_000, 'EUR', 'exact'],
      ['3.5 per cent', 3.5, '%', 'exact'],
      ['two percentage points', 2, 'percentage points', 'exact'],
      ['seven', 7, '', 'exact'],
    ])
  })

  it('reads French as it is written', () => {
    expect(
      found('Plus de 2\u202f700 agents, 36 millions d’euros, 1,5 million, 3,5 %.', 'fr'),
    ).toEqual([
      ['Plus de 2\u202f700', 2700, '', 'over'],
      ['36 millions d’euros', 36_000_000, 'EUR', 'exact'],
      ['1,5 million', 1_500_000, '', 'exact'],
      ['3,5 %', 3.5, '%', 'exact'],
    ])
  })

  it('leaves dates, lengths of time, documents, articles and numbering alone', () => {
    expect(
      found(
        '3) On 5 December 2022, in the first 8 months of 2024 and for two years, WK 12653/2024 and 14871/24, Article 5, a 20-action plan, COVID-19, UNSCR 1244/1999.',
      ),
    ).toEqual([])
  })
})
