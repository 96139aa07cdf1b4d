import type { OutlineFilter } from '@shared/contract/outline'
import type { StatisticPageQuery } from '@shared/contract/statistics'
import { noOutlineChoice } from '@shared/settings/default-settings'
import { beforeAll, expect, it } from 'vitest'
import { openMemoryStore } from '../../../../test/support/memory-store'
import { queryPlanSteps } from '../../../../test/support/query-plans'
import { addPack } from '../add-pack'
import { loadLimitePack, loadPublicPack } from '../built-in-packs'
import { findContradicted, listRecordedContradicted } from '../consistency/contradicted'
import { getPlanOutline, listOutline } from '../outline/outline'
import { listStatisticPage } from './statistic-page'

const db = openMemoryStore()
beforeAll(async () => {
  addPack(db, await loadPublicPack(), 0)
  addPack(db, await loadLimitePack(), 0)
})

const everything: StatisticPageQuery = {
  indicatorId: null,
  geography: null,
  dimensions: {},
  fromYear: null,
  toYear: null,
  order: 'series',
  offset: 0,
  limit: 500,
}

it('a list of contradicted statistics holds those that bear the mark, page by page', () => {
  const marked = listStatisticPage(db, everything).items.filter(
    ({ mark }) => mark === 'contradicted',
  )
  const alone = listStatisticPage(db, { ...everything, onlyContradicted: true })
  const idsOf = (items: readonly (typeof marked)[number][]) => items.map(({ item }) => item.id)
  expect(marked.length).toBeGreaterThan(2)
  expect([alone.total, idsOf(alone.items).toSorted()]).toEqual([
    marked.length,
    idsOf(marked).toSorted(),
  ])
  const second = { ...everything, onlyContradicted: true, offset: 1, limit: 1 } as const
  expect(idsOf(listStatisticPage(db, second).items)).toEqual(idsOf(alone.items).slice(1, 2))
  expect(listStatisticPage(db, { ...second, geography: 'nowhere' })).toEqual({
    total: 0,
    items: [],
  })
})

it('what is recorded is looked for from the few sentences that it is about', () => {
  const steps = queryPlanSteps(db, (spy) => listRecordedContradicted(spy, 'statistic'))
  expect(steps.filter((step) => /observations|series/.test(step))).toEqual([
    expect.stringMatching(/^SEARCH series USING .*INDEX seriesBySource \(sourceId=\?\)$/),
    expect.stringMatching(/^SEARCH observations USING INDEX observationsBySeries \(seriesId=\?\)$/),
  ])
})

it('a list of contradicted statistics is made once for all of its pages', () => {
  const page = { ...everything, onlyContradicted: true, limit: 1 } as const
  const steps = queryPlanSteps(db, (spy) =>
    [0, 1, 2].map((offset) => listStatisticPage(spy, { ...page, offset })),
  )
  expect(steps.filter((step) => step.startsWith('SCAN observations'))).toEqual([
    'SCAN observations USING COVERING INDEX observationsBySeries',
  ])
})

it('an outline of contradicted measures holds those that bear the mark, and such plans', () => {
  const all: OutlineFilter = { ...noOutlineChoice, words: '' }
  const measuresIn = (filter: OutlineFilter) =>
    listOutline(db, filter).flatMap(({ id }) =>
      getPlanOutline(db, id, filter).measures.map((measure) => measure.id),
    )
  const markedOf = (kind: 'plan' | 'measure', ids: readonly string[]) =>
    findContradicted(db, { kind, ids })
      .filter(({ mark }) => mark === 'contradicted')
      .map(({ id }) => id)
  const alone: OutlineFilter = { ...all, onlyContradicted: true }
  expect(measuresIn(alone)).toEqual(markedOf('measure', measuresIn(all)))
  const plans = listOutline(db, all).map(({ id }) => id)
  const shown = listOutline(db, alone)
  expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining([...markedOf('plan', plans)]))
  expect(shown.length).toBeLessThan(plans.length)
})
