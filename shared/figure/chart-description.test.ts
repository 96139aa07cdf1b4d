import { describe, expect, it } from 'vitest'
import { languageOf } from '../language/language-of'
import type { DrawnChart, DrawnValue } from '../note/chart/drawn-chart'
import { describeChart } from './chart-description'

const drawn = (value: number, isApart = false): DrawnValue => ({
  observationId: `S${value}`,
  value,
  qualifier: 'exact',
  shown: String(value),
  flags: [],
  isApart,
})

describe('describeChart', () => {
  it('tells every value of a short series, but not those of another length of time', () => {
    const chart: DrawnChart = {
      form: 'bar',
      categories: ['2022', '2023', 'Jan–Oct 2024'],
      series: [{ name: 'EU', values: [drawn(2), null, drawn(9, true)] }],
    }
    expect(describeChart(chart, 'Arrivals', languageOf('en'))).toBe('Bar chart: Arrivals. 2022: 2.')
  })

  it('tells a long one by its ends and turning points, each by its name', () => {
    const values = [5, 3, 1, 4, 6, 9, 8, 7, 2].map((value) => drawn(value))
    const chart: DrawnChart = {
      form: 'line',
      categories: values.map((_, index) => `${2001 + index}`),
      series: [
        { name: 'Serbia', values },
        { name: 'Albania', values: values.map((one, at) => (at === 0 ? one : null)) },
      ],
    }
    expect(describeChart(chart, 'Rejets', languageOf('fr'))).toBe(
      'Graphique en courbes : Rejets. Serbia\u00a0: de 5 (2001) à 2 (2009), maximum 9 (2006), minimum 1 (2003). Albania\u00a0: 2001\u00a0: 5.',
    )
  })
})
