import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statistic } from '../../../test/support/evidence'
import { noteArbitrary } from '../../../test/support/note-arbitrary'
import { drawnValue } from '../../../test/support/note-chart'
import { english } from '../../language/en'
import type { Observation } from '../../library/observation'
import {
  type DrawnChart,
  drawnChartSchema,
  observationIdsOfChart,
} from '../../note/chart/drawn-chart'
import { chartsOf } from '../../note/chart/note-chart'
import type { ObservationNews } from '../live/figure-change'
import { findChartChange } from './chart-change'

const may3 = Date.UTC(2026, 4, 3)
const taken = { at: '2026-05-01T10:00:00.000Z', lastYear: null }
const dates = (start: string, end = start) => ({ start, end, text: '' })

const observation = (id: string, value: number, period: Observation['period']) =>
  statistic({ id, value, unit: 'persons', period }).item
const quiet = (own: Observation): ObservationNews => ({
  own,
  isWithdrawn: false,
  revision: null,
  later: [],
  isContradicted: false,
})
const later = (id: string, value: number, period: Observation['period']) => ({
  item: observation(id, value, period),
  arrivedAtMs: may3,
})
const drawn = (id: string, value: number, isApart = false) =>
  drawnValue({ observationId: id, value, shown: String(value), isApart })

const years: DrawnChart = {
  form: 'bar',
  categories: ['2022', '2023', 'Jan–Oct\u00a02024'],
  series: [{ name: 'EU', values: [drawn('a', 20), drawn('b', 30), drawn('c', 7, true)] }],
  taken,
}
const known = {
  a: quiet(observation('a', 20, dates('2022'))),
  b: quiet(observation('b', 30, dates('2023'))),
  c: quiet(observation('c', 7, dates('2024-01', '2024-10'))),
}
const changeOf = (news: Readonly<Record<string, ObservationNews>>, chart = years) =>
  findChartChange(chart, new Map(Object.entries({ ...known, ...news })), english)
const columnsOf = (chart: DrawnChart | null | undefined) =>
  chart?.categories.map((category, at) => [
    category,
    ...chart.series.map(({ values }) => values[at]?.shown ?? null),
  ])

describe('findChartChange', () => {
  it('says nothing where the library agrees, or is not known', () => {
    expect([changeOf({}), findChartChange(years, new Map(), english)]).toEqual([null, null])
  })

  it('offers what was revised in its place, and says all that was', () => {
    const revision = { item: observation('b2', 31, dates('2023')), arrivedAtMs: may3 }
    const change = changeOf({
      a: { ...known.a, isContradicted: true },
      b: { ...known.b, revision },
    })
    expect(change).toEqual({
      kind: 'revised',
      points: [
        {
          kind: 'revised',
          place: '2023',
          shown: '30',
          now: '31',
          observationId: 'b',
          byId: 'b2',
          arrivedAtMs: may3,
        },
        {
          kind: 'contradicted',
          place: '2022',
          shown: '20',
          now: null,
          observationId: 'a',
          byId: null,
          arrivedAtMs: null,
        },
      ],
      offered: {
        ...years,
        series: [
          {
            name: 'EU',
            values: [
              years.series[0]?.values[0],
              { ...drawn('b2', 31), shown: '31' },
              years.series[0]?.values[2],
            ],
          },
        ],
      },
      against: 'revised b b2 31; contradicted a  ',
    })
  })

  it('takes in each later year with the years between, before what stands apart', () => {
    const news = {
      ...known.b,
      later: [later('e', 50, dates('2026')), later('d', 40, dates('2024'))],
    }
    const change = changeOf({ b: news })
    expect(change?.points.map(({ place, shown, now }) => [place, shown, now])).toEqual([
      ['2024', null, '40'],
      ['2026', null, '50'],
    ])
    expect(columnsOf(change?.offered)).toEqual([
      ['2022', '20'],
      ['2023', '30'],
      ['2024', '40'],
      ['2025', null],
      ['2026', '50'],
      ['Jan–Oct\u00a02024', '7'],
    ])
  })

  it('takes in nothing past its last year, from before it was made, or of another length', () => {
    const news = {
      b: { ...known.b, later: [later('d', 40, dates('2024')), later('m', 4, dates('2024-01'))] },
    }
    const { taken: _, ...old } = years
    expect([
      changeOf(news, { ...years, taken: { ...taken, lastYear: 2023 } }),
      changeOf(news, { ...years, taken: { ...taken, at: '2026-05-04T10:00:00.000Z' } }),
      changeOf(news, old),
      changeOf({ b: { ...known.b, later: [later('m', 4, dates('2024-01'))] } }),
    ]).toEqual([null, null, null, null])
  })

  it('lets a part of a year go further in its own place', () => {
    const news = { ...known.c, later: [later('n', 8, dates('2024-01', '2024-11'))] }
    const change = changeOf({ c: news })
    expect(change?.points).toMatchObject([{ place: 'Jan–Nov\u00a02024', shown: '7', now: '8' }])
    expect(columnsOf(change?.offered)?.slice(2)).toEqual([['Jan–Nov\u00a02024', '8']])
    expect(change?.offered?.series[0]?.values[2]?.isApart).toBe(true)
  })

  it('fills the place of a line that lags behind, and names the line', () => {
    const chart: DrawnChart = {
      form: 'line',
      categories: ['2022', '2023'],
      series: [
        { name: 'Serbia', values: [drawn('a', 20), null] },
        { name: 'Albania', values: [null, drawn('b', 30)] },
      ],
      taken,
    }
    const change = changeOf({ a: { ...known.a, later: [later('s', 21, dates('2023'))] } }, chart)
    expect(change?.points).toMatchObject([{ place: '2023, Serbia', now: '21' }])
    expect(columnsOf(change?.offered)).toEqual([
      ['2022', '20', null],
      ['2023', '21', '30'],
    ])
  })

  it('leaves the place of what was withdrawn empty, and offers no chart without values', () => {
    const gone = { ...known.a, own: null, isWithdrawn: true }
    const one: DrawnChart = {
      ...years,
      categories: ['2022'],
      series: [{ name: 'EU', values: [drawn('a', 20)] }],
    }
    expect(columnsOf(changeOf({ a: gone })?.offered)?.[0]).toEqual(['2022', null])
    expect(changeOf({ a: gone }, one)).toMatchObject({ kind: 'withdrawn', offered: null })
  })

  it('lets bars of names follow together, or tells of those that could', () => {
    const chart: DrawnChart = {
      form: 'nameBar',
      categories: ['Serbia', 'Albania'],
      series: [{ name: '2023, men', values: [drawn('b', 30), drawn('g', 9)] }],
      taken,
    }
    const g = quiet(observation('g', 9, dates('2023')))
    const b = { ...known.b, later: [later('b4', 40, dates('2024'))] }
    const both = changeOf({ b, g: { ...g, later: [later('g4', 10, dates('2024'))] } }, chart)
    expect(both?.offered).toMatchObject({
      categories: ['Serbia', 'Albania'],
      series: [{ name: '2024, men', values: [{ shown: '40' }, { shown: '10' }] }],
    })
    expect(changeOf({ b, g }, chart)).toMatchObject({
      points: [{ place: 'Serbia, 2024', shown: '30', now: '40' }],
      offered: null,
    })
  })

  it('offers only what can be stored, whatever the library says', () => {
    const period = fc.constantFrom(dates('2022'), dates('2023'), dates('2024-01', '2024-10'), null)
    const item = (id: string) =>
      fc.tuple(fc.integer(), period).map(([value, when]) => observation(id, value, when))
    const newsOf = (id: string): fc.Arbitrary<ObservationNews> =>
      fc.record({
        own: fc.option(item(id)),
        isWithdrawn: fc.boolean(),
        revision: fc.option(item('r').map((one) => ({ item: one, arrivedAtMs: may3 }))),
        later: fc.array(
          fc
            .constantFrom(dates('2024'), dates('2026'), dates('2024-01', '2024-11'))
            .map((when) => later(`n${when.end}`, 5, when)),
          { maxLength: 3 },
        ),
        isContradicted: fc.boolean(),
      })
    const held = noteArbitrary
      .map(({ body }) => chartsOf(body).map(({ chart }) => chart))
      .filter((charts) => charts.length > 0)
      .chain(([chart = years]) =>
        fc.tuple(
          fc.constant(chart),
          fc.record(Object.fromEntries(observationIdsOfChart(chart).map((id) => [id, newsOf(id)]))),
        ),
      )
    fc.assert(
      fc.property(held, ([chart, news]) => {
        const { offered = null } =
          findChartChange(chart, new Map(Object.entries(news)), english) ?? {}
        if (offered !== null) expect(drawnChartSchema.parse(offered)).toEqual(offered)
      }),
    )
  })
})
