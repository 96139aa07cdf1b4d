import { contract } from '@shared/contract/contract'
import { describe, expect, it } from 'vitest'
import { fillLargeLibrary } from '../../../../test/bench/library/large-library'
import { openMemoryStore } from '../../../../test/support/memory-store'
import { errorOf } from '../../../../test/support/store-place'
import { search } from '../../search/search'
import { getMeasureDetail, getPlanDetail } from '../outline/details'
import { getPlan } from '../plans'
import { listHistory } from './history'
import { addMeasures, saveMeasure } from './measure-edits'
import { addPillar, addPlan, savePlan } from './plan-edits'
import { undoChanges } from './undo-changes'

const author = { who: 'A. Official', nowMs: 5 }

function filled() {
  const db = openMemoryStore()
  fillLargeLibrary(db, { plans: 2, measuresPerPlan: 10, series: 1, months: 2, notes: 0 }, 1)
  return db
}

describe('a plan typed by hand', () => {
  const head = {
    title: 'Action Plan on the Atlantic route',
    institution: 'Commission',
    region: 'West Africa',
    route: 'Atlantic',
    date: '2025-03',
  }
  const source = { kind: 'new', reference: 'COM(2025) 1 final', marking: 'LIMITE' } as const
  const ids = { plan: 'own', source: 'own-source' }

  function made() {
    const db = filled()
    const changes = addPlan(db, { ...head, source }, ids, author)
    return { db, changes }
  }

  it('has a document, pillars and measures without numbers', () => {
    const { db } = made()
    addPillar(db, { id: 'p1', planId: 'own', title: 'Search and rescue' }, author)
    const measures = [
      { id: 'm1', text: ' One ' },
      { id: 'm2', text: 'Two' },
    ]
    addMeasures(db, { planId: 'own', pillarId: 'p1', measures }, author)
    addMeasures(
      db,
      { planId: 'own', pillarId: null, measures: [{ id: 'm3', text: 'Three' }] },
      author,
    )
    expect(getPlan(db, 'own')).toMatchObject({
      ...head,
      pillars: [
        {
          number: 1,
          title: 'Search and rescue',
          measures: [
            { id: 'm1', text: 'One', number: null, source: 'own-source' },
            { id: 'm2', text: 'Two' },
          ],
        },
      ],
      measures: [{ id: 'm3' }],
    })
    expect(contract.getPlanDetail.output.parse(getPlanDetail(db, 'own'))).toMatchObject({
      listedMeasures: 3,
      sources: [{ title: head.title, reference: 'COM(2025) 1 final', marking: 'LIMITE' }],
    })
    const query = { query: '"search and rescue" atlantic', kind: 'measure', limit: 9 } as const
    expect(search(db, query, () => 0).hits.map((hit) => hit.id)).toEqual(['m1', 'm2'])
    expect(listHistory(db, { kind: 'plan', id: 'own' })).toMatchObject([
      { kind: 'pillar', what: 'added', fields: [{ name: 'number' }, { name: 'title' }] },
      { kind: 'plan', what: 'added' },
    ])
  })

  it('is taken back with its document while nothing stands in it', () => {
    const { db, changes } = made()
    const redo = undoChanges(db, changes, author)
    expect(errorOf(() => getPlanDetail(db, 'own'))).toMatchObject({ code: 'plan-not-found' })
    undoChanges(db, redo, author)
    addPillar(db, { id: 'p1', planId: 'own', title: 'Search and rescue' }, author)
    const last = db.prepare<[], number>('select max(id) from changes').pluck().get() ?? 0
    expect(errorOf(() => undoChanges(db, [last - 1, last - 2], author))).toMatchObject({
      code: 'item-in-use',
    })
    expect(getPlan(db, 'own').pillars).toHaveLength(1)
  })

  it('is not added in part', () => {
    const db = filled()
    const broken = { ...head, region: 'a\ud800', source }
    expect(errorOf(() => addPlan(db, broken, ids, author))).toMatchObject({ code: 'text-broken' })
    const known = { ...head, source: { kind: 'known', id: 'nothing' } as const }
    expect(errorOf(() => addPlan(db, known, ids, author))).toMatchObject({
      code: 'source-not-found',
    })
    const measures = [
      { id: 'm1', text: 'One' },
      { id: 'm2', text: '' },
    ]
    const place = { planId: 'LARGE-1', pillarId: null }
    expect(errorOf(() => addMeasures(db, { ...place, measures }, author))).toMatchObject({
      code: 'text-empty',
    })
    expect(db.prepare('select count(*) from changes').pluck().get()).toBe(0)
  })

  it('is edited: negative counts are refused', () => {
    const { db, changes } = made()
    const seen = changes[1] ?? null
    const change = { title: 'Other', statedMeasures: 20, date: null }
    savePlan(db, { id: 'own', seen, change }, author)
    expect(getPlanDetail(db, 'own')).toMatchObject(change)
    const negative = { id: 'own', seen, change: { statedPillars: -1 } }
    expect(errorOf(() => savePlan(db, negative, author))).toMatchObject({ code: 'number-negative' })
  })
})

describe('a measure typed by hand', () => {
  it('has its own exact sentence, document and place, which stay as they are for what was read', () => {
    const db = filled()
    const measures = [{ id: 'm1', text: 'Train the crews' }]
    addMeasures(db, { planId: 'LARGE-1', pillarId: null, measures }, author)
    const seen = getMeasureDetail(db, 'm1').seen
    const change = {
      sentence: 'The Commission will train the crews.',
      sourceId: 'large-source-1',
      place: 'p. 4, point 12',
    }
    const saved = saveMeasure(db, { id: 'm1', seen, change }, author)
    const { source, ...detail } = getMeasureDetail(db, 'm1')
    expect([detail.sentence, source.id, detail.place]).toEqual(Object.values(change))
    expect(
      listHistory(db, { kind: 'measure', id: 'm1' })[0]?.fields.map(({ name }) => name),
    ).toEqual(expect.arrayContaining(['sentence', 'place']))
    const gone = { id: 'm1', seen: saved, change: { sourceId: 'nothing' } }
    expect(errorOf(() => saveMeasure(db, gone, author))).toMatchObject({ code: 'source-not-found' })
    const read = { id: 'LARGE-1-A7', seen: null, change: { sentence: 'Other words.' } }
    expect(errorOf(() => saveMeasure(db, read, author))).toMatchObject({ code: 'measure-was-read' })
  })
})
