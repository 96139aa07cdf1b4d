import { contract } from '@shared/contract/contract'
import type { MeasureChange } from '@shared/contract/library/library-edit'
import { describe, expect, it } from 'vitest'
import { fillLargeLibrary } from '../../../../test/bench/library/large-library'
import { openMemoryStore } from '../../../../test/support/memory-store'
import { errorOf } from '../../../../test/support/store-place'
import { search } from '../../search/search'
import { getMeasureDetail } from '../outline/details'
import { listOutline } from '../outline/outline'
import { listHistory } from './history'
import { linkStatistic, unlinkStatistic } from './link-statistic'
import { saveMeasure } from './measure-edits'
import { addProgress, saveProgress } from './progress-edits'
import { listTrash, restoreItem, trashItem } from './trash'
import { undoChanges } from './undo-changes'

const author = { who: 'A. Official', nowMs: 5 }
const id = 'LARGE-1-A7'
const item = { table: 'measures', id } as const
const measure = { kind: 'measure', id } as const

function filled() {
  const db = openMemoryStore()
  fillLargeLibrary(db, { plans: 2, measuresPerPlan: 10, series: 1, months: 2, notes: 0 }, 1)
  return db
}
type Db = ReturnType<typeof filled>
const detailOf = (db: Db) => contract.getMeasureDetail.output.parse(getMeasureDetail(db, id))
const textOf = (db: Db) => detailOf(db).text
const found = (db: Db, query: string) =>
  search(db, { query, kind: 'measure', limit: 50 }, () => 0).hits.map((hit) => hit.id)
const edit = (db: Db, change: MeasureChange, seen: number | null = null) =>
  saveMeasure(db, { id, seen, change }, author)
const historyOf = (db: Db) =>
  contract.listChanges.output
    .parse(listHistory(db, measure))
    .map(({ kind, what, fields, isUndone, canUndo }) => ({
      did: `${kind} ${what}`,
      fields: fields.map(({ name }) => name).join(' '),
      state: `${isUndone ? 'undone ' : ''}${canUndo ? 'can' : ''}`,
    }))

describe('an edit of a measure', () => {
  it('is stored, found by search, kept in the history and taken back', () => {
    const db = filled()
    const before = textOf(db)
    const change = { text: 'Zeppelins patrol', deadline: '2025-06', actors: 'Frontex' }
    const first = edit(db, { ...change, status: 'in progress', number: null })
    expect(detailOf(db)).toMatchObject({
      ...change,
      status: 'in progress',
      number: null,
      seen: first,
    })
    expect(found(db, 'zeppelins')).toEqual([id])
    expect(listHistory(db, measure)[0]).toMatchObject({
      who: 'A. Official',
      atMs: 5,
      fields: expect.arrayContaining([
        { name: 'text', before, after: 'Zeppelins patrol' },
        { name: 'deadline', before: null, after: '2025-06' },
      ]),
    })
    undoChanges(db, [first], author)
    expect([textOf(db), found(db, 'zeppelins')]).toEqual([before, []])
  })

  it('can be undone and done again, step by step', () => {
    const db = filled()
    const before = textOf(db)
    const one = edit(db, { text: 'One' })
    const two = edit(db, { text: 'Two' }, one)
    const undoneTwo = undoChanges(db, [two], author)
    const undoneOne = undoChanges(db, [one], author)
    expect(textOf(db)).toBe(before)
    undoChanges(db, undoneOne, author)
    expect(textOf(db)).toBe('One')
    undoChanges(db, undoneTwo, author)
    expect(textOf(db)).toBe('Two')
    expect(historyOf(db).map(({ state }) => state)).toEqual([
      'can',
      '',
      'undone ',
      'undone ',
      'can',
      '',
    ])
  })

  it('does not overwrite what another window changed, nor undo it by the way', () => {
    const db = filled()
    const first = edit(db, { text: 'One' })
    expect(errorOf(() => edit(db, { text: 'Two' }))).toMatchObject({
      code: 'item-changed',
      detail: '“One”',
    })
    edit(db, { text: 'Three' }, first)
    expect(errorOf(() => undoChanges(db, [first], author))).toMatchObject({ code: 'item-changed' })
    expect(textOf(db)).toBe('Three')
  })

  it.each<[MeasureChange, string]>([
    [{ deadline: '2024-02-30' }, 'date-impossible'],
    [{ deadline: '2024-13' }, 'date-impossible'],
    [{ deadline: '0000' }, 'date-impossible'],
    [{ number: -1 }, 'number-negative'],
    [{ text: 'x'.repeat(10_000_000) }, 'text-too-long'],
    [{ text: 'a\ud800b' }, 'text-broken'],
    [{ text: 'a\u0000b' }, 'text-broken'],
    [{ text: ' \n' }, 'text-empty'],
  ])('refuses bad input whole: %#', (change, code) => {
    const db = filled()
    const before = textOf(db)
    expect(errorOf(() => edit(db, { actors: 'Frontex', ...change }))).toMatchObject({ code })
    expect([textOf(db), listHistory(db, measure)]).toEqual([before, []])
  })
})

describe('progress', () => {
  const own = {
    id: 'p2',
    measureId: id,
    date: '2024-12',
    text: 'Going well',
    sourceId: null,
    sentence: null,
  }
  const said = { ...own, id: 'p1', date: '2024-11', sourceId: 'large-source-1', sentence: 'Two.' }

  it('is said by a source or is one’s own view, changed, put in the trash and restored', () => {
    const db = filled()
    const added = addProgress(db, said, author)
    addProgress(db, own, author)
    expect(detailOf(db).progress).toMatchObject([
      { id: 'p2', date: '2024-12', source: null, sentence: null },
      { id: 'p1', source: { reference: '10001/24' }, sentence: 'Two.', seen: added },
    ])
    const change = { ...own, text: 'Sluggishly', date: '2025' }
    saveProgress(db, { id: 'p1', seen: added, change }, author)
    expect(found(db, 'sluggishly')).toEqual([id])
    trashItem(db, { table: 'progress', id: 'p2' }, author)
    expect(detailOf(db).progress).toMatchObject([
      { id: 'p1', text: 'Sluggishly', date: '2025', source: null, sentence: null },
    ])
    expect(listTrash(db)).toEqual([
      { kind: 'progress', id: 'p2', title: 'Going well', place: textOf(db), deletedAtMs: 5 },
    ])
    restoreItem(db, { table: 'progress', id: 'p2' }, author)
    expect([detailOf(db).progress.length, listTrash(db)]).toEqual([2, []])
    expect(historyOf(db).map(({ did, fields }) => [did, fields])).toEqual([
      ['progress restored', ''],
      ['progress trashed', ''],
      ['progress changed', 'text date sourceId sentence'],
      ['progress added', 'text date'],
      ['progress added', 'text date sourceId sentence'],
    ])
  })

  it.each([
    [{ sourceId: 'nothing' }, 'source-not-found'],
    [{ date: '' }, 'date-missing'],
    [{ date: 'yesterday' }, 'date-impossible'],
    [{ measureId: 'nothing' }, 'measure-not-found'],
  ])('is refused where it says nothing that is so: %j', (change, code) => {
    const db = filled()
    expect(errorOf(() => addProgress(db, { ...said, ...change }, author))).toMatchObject({ code })
    expect(db.prepare('select count(*) from changes').pluck().get()).toBe(0)
  })
})

describe('statistics tied to a measure', () => {
  it('are listed until they are untied', () => {
    const db = filled()
    const observationId = 'large-0-0'
    const link = { id: 'l1', measureId: id, observationId }
    linkStatistic(db, link, author)
    const twice = () => linkStatistic(db, { ...link, id: 'l2' }, author)
    expect(errorOf(twice)).toMatchObject({ code: 'already-linked' })
    expect(detailOf(db).statistics).toMatchObject([
      { linkId: 'l1', evidence: { item: { id: observationId } } },
    ])
    const untied = unlinkStatistic(db, 'l1', author)
    expect(detailOf(db).statistics).toEqual([])
    undoChanges(db, [untied], author)
    expect(detailOf(db).statistics).toHaveLength(1)
  })
})

describe('the trash', () => {
  const noFilter = {
    words: '',
    region: null,
    route: null,
    institution: null,
    year: null,
    status: null,
    actor: null,
  }

  it('hides an item from outline, counts and search until it is restored', () => {
    const db = filled()
    edit(db, { text: 'Zeppelins patrol' })
    trashItem(db, item, author)
    expect(errorOf(() => textOf(db))).toMatchObject({ code: 'measure-not-found' })
    expect(found(db, 'zeppelins')).toEqual([])
    expect(listOutline(db, noFilter)[1]).toMatchObject({ id: 'LARGE-1', measureCount: 9 })
    restoreItem(db, item, author)
    expect(found(db, 'zeppelins')).toEqual([id])
    const trashed = trashItem(db, { table: 'plans', id: 'LARGE-1' }, author)
    expect([listOutline(db, noFilter).length, found(db, 'zeppelins')]).toEqual([1, []])
    expect(contract.listTrash.output.parse(listTrash(db))).toMatchObject([
      { kind: 'plan', id: 'LARGE-1' },
    ])
    undoChanges(db, [trashed], author)
    expect(found(db, 'zeppelins')).toEqual([id])
    expect(errorOf(() => trashItem(db, { table: 'plans', id: 'no' }, author))).toMatchObject({
      code: 'plan-not-found',
    })
  })
})
