import type { ChartData } from '@shared/contract/statistics'
import { languageOf } from '@shared/language/language-of'
import { createText } from '@shared/text/text'
import { defaultProfile } from '@shared/typography/profile'
import { describe, expect, it } from 'vitest'
import { limiteSource } from '../../../../test/support/evidence'
import { chartContentOf } from './chart-content-of'

const period = (start: string, end = start) => ({ start, end, text: '' })
const data: ChartData = {
  seriesTotal: 1,
  series: [
    {
      geography: 'EU',
      dimensions: {},
      provider: 'IOM',
      source: { ...limiteSource, reference: '14871/24' },
      points: [
        { id: 'a', value: 192182, qualifier: 'over', period: period('2022'), flags: ['p'] },
        { id: 'b', value: 163521, qualifier: 'exact', period: period('2023'), flags: [] },
        {
          id: 'c',
          value: 49297,
          qualifier: 'exact',
          period: period('2024-01', '2024-10'),
          flags: [],
        },
      ].map((point) => ({ ...point, periodIsInferred: false, vintage: null })),
    },
  ],
}
const indicator = { id: 'i', title: 'arrivals', unit: 'persons', observations: 3 }
const choice = { chart: null, along: null, withApart: true } as const
const words = { text: createText('en'), profile: defaultProfile }

describe('chartContentOf', () => {
  it('freezes the values as published, and writes all words in the language of the note', () => {
    const content = chartContentOf(data, {
      indicator,
      choice,
      words: { ...words, language: languageOf('fr') },
    })
    expect(content).toEqual({
      caption: 'Arrivals, EU (persons)',
      chart: {
        form: 'bar',
        categories: ['2022', '2023', 'janv.–oct.\u00a02024'],
        series: [
          {
            name: 'EU',
            values: [
              {
                observationId: 'a',
                value: 192182,
                qualifier: 'over',
                shown: 'plus de 192 182',
                flags: ['p'],
                isApart: false,
              },
              {
                observationId: 'b',
                value: 163521,
                qualifier: 'exact',
                shown: '163 521',
                flags: [],
                isApart: false,
              },
              {
                observationId: 'c',
                value: 49297,
                qualifier: 'exact',
                shown: '49 297',
                flags: [],
                isApart: true,
              },
            ],
          },
        ],
      },
      sourceLine: 'Source : IOM, 14871/24.',
      altText:
        'Graphique en barres : Arrivals, EU (persons). 2022\u00a0: plus de 192 182; 2023\u00a0: 163 521.',
    })
  })

  it('draws nothing of nothing', () => {
    expect(chartContentOf({ seriesTotal: 0, series: [] }, { indicator, choice, words })).toBeNull()
  })
})
