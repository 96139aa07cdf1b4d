import { contract } from '@shared/contract/contract'
import type { StatisticPageQuery } from '@shared/contract/statistics'
import type { Observation } from '@shared/library/observation'
import { emptyHeader } from '@shared/note/header'
import { beforeAll, describe, expect, it } from 'vitest'
import { fillLargeLibrary } from '../../../../test/bench/library/large-library'
import { statistic } from '../../../../test/support/evidence'
import { openMemoryStore } from '../../../../test/support/memory-store'
import { queryPlanSteps } from '../../../../test/support/query-plans'
import { setFact } from '../../facts'
import { putFigureUses } from '../../figure-uses'
import { insertNote } from '../../notes'
import { addPack } from '../add-pack'
import { loadLimitePack, loadPublicPack } from '../built-in-packs'
import { listIndicators } from '../indicators'
import { insertStatistics } from '../insert/insert-statistics'
import { listStatistics } from '../statistics'
import { getChartData } from './chart-data'
import { listRows } from './listed-rows'
import { getStatisticChoices } from './statistic-choices'
import { listStatisticPage } from './statistic-page'
import { findVintages } from './vintages'

const everything: StatisticPageQuery = {
  indicatorId: null,
  geography: null,
  dimensions: {},
  fromYear: null,
  toYear: null,
  order: 'series',
  offset: 0,
  limit: 100,
}

/** 75 405 in June, where the release of April had 75 445. */
const applicants = (id: string, changes: Partial<Observation>): Observation => ({
  ...statistic().item,
  id,
  indicator: 'first-time applicants',
  unit: 'persons',
  value: 75405,
  geography: 'EU',
  period: { start: '2024-02', end: '2024-02', text: '' },
  provider: 'Eurostat',
  ...changes,
})

const db = openMemoryStore()
beforeAll(async () => {
  addPack(db, await loadPublicPack(), 0)
  addPack(db, await loadLimitePack(), 0)
  insertStatistics(
    db,
    [
      applicants('june', { vintage: '2024-06-14', source: '000' }),
      applicants('april', { vintage: '2024-04-23', value: 75445 }),
      applicants('other', { geography: 'FR', vintage: '2024-06-14' }),
      applicants('frontex', { provider: 'Frontex' }),
    ],
    null,
  )
})

const idOf = (title: string) => listIndicators(db).find((one) => one.title === title)?.id ?? ''
const page = (change: Partial<StatisticPageQuery>) => {
  const found = listStatisticPage(db, { ...everything, ...change })
  return [found.total, found.items.map(({ item }) => item.id)]
}

describe('a page of statistics', () => {
  it('goes through all observations, those of a series together', () => {
    const pages = [0, 30, 60].map((offset) =>
      listStatisticPage(db, { ...everything, offset, limit: 30 }),
    )
    const ids = pages.flatMap(({ items }) => items.map(({ item }) => item.id))
    expect(new Set(ids)).toEqual(new Set(listStatistics(db).map(({ id }) => id)))
    expect(pages.map(({ total }) => total)).toEqual([87, 87, 87])
    expect(contract.listStatisticPage.output.parse(pages[0])).toEqual(pages[0])
  })

  it('is narrowed by geography, dimensions and years, and put in an order', () => {
    const arrivals = idOf('arrivals registered in the Western Balkans partners')
    const returns = idOf('AVRR returns')
    expect([
      page({ indicatorId: arrivals }),
      page({ indicatorId: arrivals, order: 'greatest' }),
      page({ indicatorId: arrivals, order: 'oldest', offset: 1, limit: 1 }),
      page({ indicatorId: arrivals, fromYear: 2023, toYear: 2023 }),
      page({ indicatorId: returns, geography: 'Serbia' }),
      page({ geography: 'Serbia' }),
      page({ geography: 'nowhere' }),
    ]).toEqual([
      [3, ['S007', 'S009', 'S008']],
      [3, ['S008', 'S009', 'S007']],
      [3, ['S009']],
      [1, ['S009']],
      [1, ['S015']],
      [1, ['S015']],
      [0, []],
    ])
  })

  it('takes an empty value of a dimension for what is not broken down by it', () => {
    const returns = idOf('AVRR returns')
    const { dimensions } = getStatisticChoices(db, { indicatorId: returns })
    const totals = dimensions.map(({ name, values: [value = ''] }) => [
      page({ indicatorId: returns, dimensions: { [name]: value } })[0],
      page({ indicatorId: returns, dimensions: { [name]: '' } })[0],
    ])
    expect([dimensions.map(({ name }) => name), totals]).toEqual([
      ['returning_partner', 'scheme'],
      [
        [1, 2],
        [1, 7],
      ],
    ])
  })

  it('says how many notes show a value and how many others there are for the same', () => {
    insertNote(db, { id: 'n', template: 'blank', title: '', header: emptyHeader, nowMs: 0 })
    putFigureUses(db, 'n', ['june', 'june'])
    const { items } = listStatisticPage(db, {
      ...everything,
      indicatorId: idOf('first-time applicants'),
    })
    expect(
      items.map(({ item, noteCount, vintageCount }) => [item.id, noteCount, vintageCount]),
    ).toEqual([
      ['june', 1, 1],
      ['april', 0, 1],
      ['frontex', 0, 0],
      ['other', 0, 0],
    ])
  })
})

describe('vintages', () => {
  it('are those of one counter, place and period, the oldest first', () => {
    const idsOf = (id: string) => findVintages(db, id).map(({ item }) => item.id)
    expect([idsOf('june'), idsOf('other'), idsOf('S010'), idsOf('nothing')]).toEqual([
      ['april', 'june'],
      ['other'],
      [],
      [],
    ])
  })
})

describe('choices and chart', () => {
  it('name what an indicator has', () => {
    expect(
      getStatisticChoices(db, {
        indicatorId: idOf('arrivals registered in the Western Balkans partners'),
      }),
    ).toEqual({
      geographies: ['Western Balkans partners'],
      dimensions: [],
      years: { first: 2022, last: 2024 },
    })
  })

  it('give whole series, each value as published', () => {
    const data = getChartData(db, {
      ...everything,
      indicatorId: idOf('arrivals registered in the Western Balkans partners'),
    })
    expect(contract.getChartData.output.parse(data)).toEqual(data)
    expect(data.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [192182, 163521, 49297],
    ])
  })
})

describe('a large library', () => {
  const large = openMemoryStore()
  fillLargeLibrary(large, { plans: 1, measuresPerPlan: 5, series: 200, months: 20, notes: 1 }, 1)

  it('is paged to its end', () => {
    const last = listStatisticPage(large, { ...everything, offset: 3990 })
    expect([last.total, last.items.length]).toEqual([4000, 10])
  })

  it.each([
    everything,
    { ...everything, fromYear: 2009 },
    { ...everything, indicatorId: '2', order: 'greatest' },
  ] as const)('gives the same rows wherever a page begins: %o', (query) => {
    const idsOf = (offset: number, limit: number) =>
      listStatisticPage(large, { ...query, offset, limit }).items.map(({ item }) => item.id)
    const whole = idsOf(0, 300)
    const parts = Array.from({ length: 9 }, (_, part) => idsOf(part * 37, 37)).flat()
    expect(parts.slice(0, whole.length)).toEqual(whole)
  })

  it('is asked for what it holds once, and again after any change', () => {
    const prepared: string[] = []
    const spy = new Proxy(large, {
      get: (target, name) => {
        if (name === 'prepare') return (sql: string) => prepared.push(sql) && target.prepare(sql)
        return Reflect.get(target, name)
      },
    })
    const readsSeries = (query: StatisticPageQuery) => {
      prepared.length = 0
      listStatisticPage(spy, query)
      return prepared.some((sql) => sql.includes('from series where'))
    }
    const before = [readsSeries(everything), readsSeries({ ...everything, offset: 2000 })]
    setFact(large, 'any', 'change')
    expect([...before, readsSeries(everything)]).toEqual([true, false, true])
  })

  it('counts the values of some years from the index alone', () => {
    const query = { ...everything, fromYear: 2009, toYear: 2009 }
    const steps = queryPlanSteps(large, (spy) => listRows(spy, query))
    expect(steps.filter((step) => step.includes('observations'))).toEqual([
      'SEARCH observations USING COVERING INDEX observationsBySeries (seriesId=? AND periodStart>?)',
    ])
  })

  it.each([
    ['all', everything],
    ['one indicator', { ...everything, indicatorId: '1', order: 'greatest', fromYear: 2009 }],
    ['a dimension', { ...everything, indicatorId: '1', dimensions: { sex: 'women' } }],
  ] as const)('is never read as a whole: %s', (_, query) => {
    const steps = [
      ...queryPlanSteps(large, (spy) => listStatisticPage(spy, query)),
      ...queryPlanSteps(large, (spy) => getChartData(spy, query)),
      ...queryPlanSteps(large, (spy) => getStatisticChoices(spy, query)),
      ...queryPlanSteps(large, (spy) => findVintages(spy, 'large-1-1')),
    ]
    expect(steps.length).toBeGreaterThan(5)
    expect(steps.filter((step) => /^SCAN (observations|own|other)\b/.test(step))).toEqual([])
  })
})
