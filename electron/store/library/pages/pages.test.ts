import { contract } from '@shared/contract/contract'
import { describe, expect, it } from 'vitest'
import { fillLargeLibrary } from '../../../../test/bench/library/large-library'
import { openMemoryStore } from '../../../../test/support/memory-store'
import { queryPlanSteps } from '../../../../test/support/query-plans'
import { search } from '../../search/search'
import { findContradictions } from '../consistency/contradictions'
import { countLibrary } from '../count-library'
import { listIndicators } from '../indicators'
import { listMeasures } from '../measures'
import { getPlan, listPlans } from '../plans'
import { findSeries } from '../statistics'
import { listMeasurePage } from './measure-page'
import { listPlanPage } from './plan-page'
import { listSeriesPage } from './series-page'

const db = openMemoryStore()
fillLargeLibrary(db, { plans: 4, measuresPerPlan: 20, series: 60, months: 30, notes: 3 }, 1)

const page = { offset: 0, limit: 50 }
const noFilter = { region: null, route: null, institution: null, year: null }
const measureQuery = { ...page, ...noFilter, planId: null, actor: null }

describe('pages', () => {
  it('of measures make up the whole list, in its order', () => {
    const first = listMeasurePage(db, measureQuery)
    const second = listMeasurePage(db, { ...measureQuery, offset: 50 })
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect([first.total, first.items.length, ids]).toEqual([
      80,
      50,
      listMeasures(db).map(({ id }) => id),
    ])
    expect(contract.listMeasurePage.output.parse(first)).toEqual(first)
  })

  it('of measures are narrowed by what is said of the plan, and by actor', () => {
    db.prepare(`update measures set actors = 'FRONTEX, EUAA' where id = 'LARGE-2-A7'`).run()
    const idsOf = (change: object) => listMeasurePage(db, { ...measureQuery, ...change })
    expect(idsOf({ planId: 'LARGE-1' }).total).toBe(20)
    expect(idsOf({ actor: 'frontex' }).items.map(({ id }) => id)).toEqual(['LARGE-2-A7'])
    expect(idsOf({ year: 2012, actor: 'frontex' }).total).toBe(1)
    expect(idsOf({ year: 2011, actor: 'frontex' }).total).toBe(0)
  })

  it('of plans say how much is in each', () => {
    const { total, items } = listPlanPage(db, { offset: 1, limit: 2, ...noFilter })
    expect([total, items.map(({ id }) => id)]).toEqual([4, ['LARGE-1', 'LARGE-2']])
    expect(items[0]).toMatchObject({ pillarCount: 5, measureCount: 20 })
    expect(listPlanPage(db, { ...page, ...noFilter, year: 2013 }).total).toBe(1)
    expect(getPlan(db, 'LARGE-1')).toEqual(listPlans(db)[1])
    expect(() => getPlan(db, 'nothing')).toThrow('There is no plan nothing')
  })

  it('of series lead to their observations', () => {
    const all = listSeriesPage(db, { ...page, indicatorId: null, geography: null })
    expect([all.total, all.items.length]).toEqual([60, 50])
    expect(contract.listSeriesPage.output.parse(all)).toEqual(all)
    const [head] = listSeriesPage(db, { ...page, indicatorId: '1', geography: 'country 0' }).items
    expect(head).toMatchObject({ observationId: 'large-0-29', observationCount: 30 })
    expect(findSeries(db, head?.observationId ?? '')).toHaveLength(30)
  })

  it('count what the store holds', () => {
    expect(countLibrary(db)).toMatchObject({ plans: 4, measures: 80, statistics: 1800 })
    expect(listIndicators(db).reduce((sum, { observations }) => sum + observations, 0)).toBe(1800)
  })
})

describe('query plans', () => {
  it.each([
    ['search', (spy: typeof db) => search(spy, { query: 'border', kind: null, limit: 5 }, () => 0)],
    ['first page of measures', (spy: typeof db) => listMeasurePage(spy, measureQuery)],
    ['first page of plans', (spy: typeof db) => listPlanPage(spy, { ...page, ...noFilter })],
    [
      'first page of series',
      (spy: typeof db) => listSeriesPage(spy, { ...page, indicatorId: '1', geography: null }),
    ],
    ['a plan', (spy: typeof db) => getPlan(spy, 'LARGE-1')],
    ['a series', (spy: typeof db) => findSeries(spy, 'large-1-1')],
    ['contradictions', (spy: typeof db) => findContradictions(spy, 'large-1-1')],
    ['indicators', (spy: typeof db) => listIndicators(spy)],
  ] as const)('%s never read all observations or measures', (_, run) => {
    const steps = queryPlanSteps(db, run)
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.filter((step) => /^SCAN (observations|measures|own|other)\b/.test(step))).toEqual(
      [],
    )
  })
})
