import { describe, expect, it } from 'vitest'
import { fillLargeLibrary } from '../../../../test/bench/library/large-library'
import { openMemoryStore } from '../../../../test/support/memory-store'
import { errorOf } from '../../../../test/support/store-place'
import { search } from '../../search/search'
import { listMeasures } from '../measures'
import { listChanges, undoLastChange } from './changes'
import { addProgress, updateMeasure } from './measure-edits'
import { restoreItem, trashItem } from './trash'

const author = { who: 'A. Official', nowMs: 5 }
const id = 'LARGE-1-A7'
const item = { table: 'measures', id } as const

function filled() {
  const db = openMemoryStore()
  fillLargeLibrary(db, { plans: 2, measuresPerPlan: 10, series: 1, months: 2, notes: 0 }, 1)
  return db
}
type Db = ReturnType<typeof filled>
const textOf = (db: Db) => listMeasures(db).find((measure) => measure.id === id)?.text
const found = (db: Db, query: string) =>
  search(db, { query, kind: 'measure', limit: 50 }, () => 0).hits.map((hit) => hit.id)
const edit = (db: Db, change: object, seen: number | null = null) =>
  updateMeasure(db, { id, seen, change }, author)

describe('an edit of a measure', () => {
  it('is stored, found by search, kept in the history and taken back', () => {
    const db = filled()
    const before = textOf(db)
    edit(db, { text: 'Zeppelins patrol', deadline: '2025-06', actors: 'Frontex', status: 'done' })
    expect([textOf(db), found(db, 'zeppelins')]).toEqual(['Zeppelins patrol', [id]])
    expect(listChanges(db, item)).toMatchObject([
      { who: 'A. Official', atMs: 5, before: { text: before }, after: { deadline: '2025-06' } },
    ])
    expect(undoLastChange(db, author)).toMatchObject({ itemId: id, undoneBy: 2 })
    expect([textOf(db), found(db, 'zeppelins')]).toEqual([before, []])
    expect(listChanges(db, item)).toHaveLength(2)
    expect(errorOf(() => undoLastChange(db, author))).toMatchObject({ code: 'nothing-to-undo' })
  })

  it('does not overwrite what another window changed', () => {
    const db = filled()
    const first = edit(db, { text: 'One' })
    expect(errorOf(() => edit(db, { text: 'Two' }))).toMatchObject({ code: 'item-changed' })
    edit(db, { text: 'Three' }, first)
    expect(textOf(db)).toBe('Three')
  })

  it.each([
    [{ deadline: '2024-02-30' }, 'date-impossible'],
    [{ text: 'x'.repeat(10_000_000) }, 'text-too-long'],
    [{ text: 'a\ud800b' }, 'text-broken'],
    [{ text: 'a\u0000b' }, 'text-broken'],
    [{ text: ' \n' }, 'text-empty'],
  ])('refuses bad input whole', (change, code) => {
    const db = filled()
    const before = textOf(db)
    expect(errorOf(() => edit(db, { actors: 'Frontex', ...change }))).toMatchObject({ code })
    expect([textOf(db), listChanges(db, item)]).toEqual([before, []])
  })
})

describe('progress', () => {
  const entry = { id: 'p1', measureId: id, date: '2024-11', text: 'Two boats were delivered' }

  it('is said by a source or is marked as one’s own view', () => {
    const db = filled()
    const source = { kind: 'source', sourceId: 'large-source-1', sentence: null } as const
    addProgress(db, { ...entry, from: source }, author)
    addProgress(db, { ...entry, id: 'p2', from: { kind: 'ownAssessment' } }, author)
    expect(
      db.prepare('select id, isOwnAssessment, sourceId from progress order by id').all(),
    ).toEqual([
      { id: 'p1', isOwnAssessment: 0, sourceId: 'large-source-1' },
      { id: 'p2', isOwnAssessment: 1, sourceId: null },
    ])
    undoLastChange(db, author)
    undoLastChange(db, author)
    expect(db.prepare('select id from progress').all()).toEqual([])
  })

  it('of a source that is not there is refused', () => {
    const db = filled()
    const from = { kind: 'source', sourceId: 'nothing', sentence: null } as const
    expect(errorOf(() => addProgress(db, { ...entry, from }, author))).toMatchObject({
      code: 'source-not-found',
    })
  })
})

describe('the trash', () => {
  it('hides an item from lists and search until it is restored', () => {
    const db = filled()
    edit(db, { text: 'Zeppelins patrol' })
    trashItem(db, item, author)
    expect([textOf(db), found(db, 'zeppelins')]).toEqual([undefined, []])
    restoreItem(db, item, author)
    expect(found(db, 'zeppelins')).toEqual([id])
    trashItem(db, { table: 'plans', id: 'LARGE-1' }, author)
    expect([textOf(db), found(db, 'zeppelins')]).toEqual([undefined, []])
    undoLastChange(db, author)
    expect(found(db, 'zeppelins')).toEqual([id])
    expect(errorOf(() => trashItem(db, { table: 'plans', id: 'no' }, author))).toMatchObject({
      code: 'plan-not-found',
    })
  })
})
