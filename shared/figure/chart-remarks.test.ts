import { describe, expect, it } from 'vitest'
import { languageOf } from '../language/language-of'
import type { DrawnChart, DrawnValue } from '../note/chart/drawn-chart'
import { chartRemarks } from './chart-remarks'

const drawn = (change: Partial<DrawnValue> = {}): DrawnValue => ({
  observationId: 'S1',
  value: 1,
  qualifier: 'exact',
  shown: '1',
  flags: [],
  isApart: false,
  ...change,
})
const years = ['2020', '2021', '2022', '2023', 'Jan–Oct 2024']
const serbia = {
  name: 'Serbia',
  values: [
    drawn({ flags: ['p'] }),
    drawn({ flags: ['provisional', 'x'] }),
    drawn({ flags: ['p'] }),
    drawn({ qualifier: 'over', shown: 'over 2 700' }),
    drawn({ isApart: true }),
  ],
}
const chart: DrawnChart = { form: 'bar', categories: years, series: [serbia] }

describe('chartRemarks', () => {
  it('says what may not be set side by side, what is no exact number, and each flag', () => {
    expect(chartRemarks(chart, languageOf('en'))).toEqual([
      'Not the same length of time as the others: Jan–Oct 2024.',
      'As published: over 2 700 (2023).',
      'Provisional: 2020 to 2022.',
      'x: 2021.',
    ])
  })

  it('names the series where there are several, and the language is the note’s', () => {
    const none = { name: 'Albania', values: [null, null, drawn({ flags: ['b'] }), null, null] }
    const plain = { name: 'Serbia', values: years.map(() => drawn()) }
    const two: DrawnChart = { ...chart, series: [plain, none] }
    expect(chartRemarks(two, languageOf('fr'))).toEqual(['Rupture de série : 2022 (Albania).'])
  })

  it('says once that all values carry a flag, and nothing of plain values', () => {
    const all = { name: 'EU', values: years.map(() => drawn({ flags: ['e'] })) }
    expect(chartRemarks({ ...chart, series: [all] }, languageOf('de'))).toEqual([
      'Geschätzt: alle Werte.',
    ])
    const plain = { name: 'EU', values: years.map(() => drawn()) }
    expect(chartRemarks({ ...chart, series: [plain] }, languageOf('en'))).toEqual([])
  })
})
