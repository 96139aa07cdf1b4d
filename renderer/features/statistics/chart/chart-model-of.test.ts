import type { ChartData, ChartPoint, ChartSeries } from '@shared/contract/statistics'
import { fillPeriods } from '@shared/figure/chart/fill-periods'
import { createText } from '@shared/text/text'
import { defaultProfile } from '@shared/typography/profile'
import { describe, expect, it } from 'vitest'
import { limiteSource, pressRelease } from '../../../../test/support/evidence'
import { type ChartChoice, chartModelOf } from './chart-model-of'

const point = (value: number, start: string, change: Partial<ChartPoint> = {}): ChartPoint => ({
  id: `${value}`,
  value,
  qualifier: 'exact',
  period: { start, end: start, text: '' },
  periodIsInferred: false,
  vintage: null,
  flags: [],
  ...change,
})
const series = (points: readonly ChartPoint[], change: Partial<ChartSeries> = {}): ChartSeries => ({
  geography: 'EU',
  dimensions: {},
  provider: 'IOM',
  source: limiteSource,
  points,
  ...change,
})
const dataOf = (...all: readonly ChartSeries[]): ChartData => ({
  seriesTotal: all.length,
  series: all,
})
const tenMonths = { period: { start: '2024-01', end: '2024-10', text: '' } }
const arrivals = dataOf(
  series([point(192182, '2022'), point(163521, '2023'), point(49297, '', tenMonths)]),
)
const draw = (data: ChartData, choice: Partial<ChartChoice> = {}) =>
  chartModelOf(data, {
    unit: 'persons',
    words: { text: createText('en'), profile: defaultProfile },
    choice: { chart: null, along: null, withApart: false, ...choice },
  })
const labels = (drawn: ReturnType<typeof draw>) =>
  drawn?.model.series.map(({ name, values }) => [name, values.map((one) => one?.label ?? null)])

describe('chartModelOf', () => {
  it('leaves a part-year out until it is asked for, and then apart', () => {
    const [without, asked] = [draw(arrivals), draw(arrivals, { withApart: true })]
    expect([without?.model.categories, without?.apartCount, without?.model.kind]).toEqual([
      ['2022', '2023'],
      1,
      'bar',
    ])
    expect(asked?.model.categories).toEqual(['2022', '2023', 'Jan–Oct\u00a02024'])
    expect(asked?.model.series[0]?.values.map((one) => one?.isApart)).toEqual([false, false, true])
  })

  it('shows what is not there as a gap', () => {
    const drawn = draw(dataOf(series([point(1, '2024-01'), point(3, '2024-04')])))
    expect(labels(drawn)).toEqual([['EU', ['1', null, null, '3']]])
  })

  it('takes the newest vintage of each period, and joins what was read in several documents', () => {
    const old = series([point(75445, '2024-02', { vintage: '2024-04-23' })])
    const revised = point(75405, '2024-02', { vintage: '2024-06-14', flags: ['p'] })
    const other = series([revised, point(80000, '2024-03', { qualifier: 'over' })], {
      source: pressRelease,
    })
    expect(labels(draw(dataOf(old, other)))).toEqual([
      ['EU', ['75\u00a0405, provisional', 'over 80\u00a0000']],
    ])
  })

  it('sets names side by side where they are more than the periods, the greatest first', () => {
    const of = (geography: string, ...points: readonly ChartPoint[]) =>
      series(points, { geography, dimensions: { partner: geography } })
    const drawn = draw(
      dataOf(
        of('Serbia', point(90, '2024')),
        of('Bosnia and Herzegovina', point(136, '2024'), point(20, '2023')),
        of('Montenegro', point(38, '2024')),
      ),
    )
    expect([drawn?.along, drawn?.axes, drawn?.model.categories, labels(drawn)]).toEqual([
      'geography',
      ['geography', 'period'],
      ['Bosnia and Herzegovina', 'Serbia', 'Montenegro'],
      [
        ['2024', ['136', '90', '38']],
        ['2023', ['20', null, null]],
      ],
    ])
  })

  it('needs no period where there are names, and draws nothing of nothing', () => {
    const of = (sex: string, value: number) =>
      series([point(value, '', { period: null })], { dimensions: { sex } })
    expect(labels(draw(dataOf(of('men', 91), of('women', 9))))).toEqual([
      ['no period stated', ['91', '9']],
    ])
    expect(draw(dataOf())).toBeNull()
  })

  it('names the lines by what tells them apart', () => {
    const of = (geography: string, sex: string) =>
      series([point(1, '2022'), point(2, '2023')], { geography, dimensions: { sex } })
    const drawn = draw(dataOf(of('Serbia', 'men'), of('Albania', 'men')), { along: 'period' })
    expect(drawn?.model.series.map(({ name }) => name)).toEqual(['Serbia', 'Albania'])
  })
})

describe('fillPeriods', () => {
  it('puts in months and years, nothing else', () => {
    const one = (start: string, end = start) => ({ start, end })
    expect([
      fillPeriods([one('2024-02'), one('2023-11')]),
      fillPeriods([one('2021'), one('2023'), one('2021')]),
      fillPeriods([one('2021-01', '2021-06'), one('2023-01', '2023-06')]),
    ]).toEqual([
      [one('2023-11'), one('2023-12'), one('2024-01'), one('2024-02')],
      [one('2021'), one('2022'), one('2023')],
      [one('2021-01', '2021-06'), one('2023-01', '2023-06')],
    ])
  })
})
