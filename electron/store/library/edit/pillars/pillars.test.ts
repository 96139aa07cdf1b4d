import { contract } from '@shared/contract/contract'
import type { MeasureMove } from '@shared/contract/library/library-edit'
import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../../../test/support/memory-store'
import { errorOf } from '../../../../../test/support/store-place'
import { search } from '../../../search/search'
import { getPlanOutline } from '../../outline/outline'
import { listHistory } from '../history'
import { addMeasures } from '../measure-edits'
import { addPillar, addPlan } from '../plan-edits'
import { listTrash, trashItem } from '../trash'
import { undoChanges } from '../undo-changes'
import { moveMeasure } from './move-measure'
import { restorePillar, trashPillar } from './trash-pillar'

const author = { who: 'A. Official', nowMs: 5 }
const later = { who: 'A. Official', nowMs: 9 }

/** A plan of two pillars, `a` with a group, and one measure outside them. */
function filled() {
  const db = openMemoryStore()
  const source = { kind: 'new', reference: '1/25', marking: 'none' } as const
  const head = { title: 'Plan', institution: null, region: null, route: null, date: null }
  addPlan(db, { ...head, source }, { plan: 'plan', source: 'doc' }, author)
  addPillar(db, { id: 'a', planId: 'plan', title: 'Returns' }, author)
  addPillar(db, { id: 'b', planId: 'plan', title: 'Asylum' }, author)
  const add = (pillarId: string | null, ...ids: readonly string[]) => {
    const measures = ids.map((id) => ({ id, text: `Zeppelin ${id}` }))
    addMeasures(db, { planId: 'plan', pillarId, measures }, author)
  }
  add('a', 'a1', 'a2', 'a3')
  add('b', 'b1')
  add(null, 'c1')
  db.exec(`insert into measureGroups values ('g', 'a', 1, 'At the border');
    update measures set groupId = 'g' where id = 'a1';`)
  return db
}
type Db = ReturnType<typeof filled>

const nothing = { region: null, route: null, institution: null, year: null }
const filter = { ...nothing, words: '', status: null, actor: null }

/** The outline as one reads it, `a(g: a1) a2`. */
function shown(db: Db): string {
  const { pillars, measures } = getPlanOutline(db, 'plan', filter)
  const inside = (pillarId: string | null) =>
    measures
      .filter((one) => one.pillarId === pillarId)
      .map(({ id, groupTitle }) => (groupTitle === null ? id : `(${id})`))
  const inPillars = pillars.map(({ id }) => [`${id}:`, ...inside(id)].join(' '))
  return [...inPillars, inside(null).join(' ')].filter(Boolean).join(' | ')
}
const found = (db: Db) =>
  search(db, { query: 'zeppelin', kind: 'measure', limit: 50 }, () => 0)
    .hits.map(({ id }) => id)
    .sort()
    .join(' ')

describe('a pillar in the trash', () => {
  it('takes its measures with it, and brings those back that went with it', () => {
    const db = filled()
    trashItem(db, { table: 'measures', id: 'a2' }, author)
    trashPillar(db, 'a', later)
    expect([shown(db), found(db)]).toEqual(['b: b1 | c1', 'b1 c1'])
    expect(contract.listTrash.output.parse(listTrash(db))).toEqual([
      { kind: 'pillar', id: 'a', title: 'Returns', place: 'Plan', deletedAtMs: 9 },
    ])
    expect(errorOf(() => trashPillar(db, 'a', later))).toMatchObject({ code: 'pillar-not-found' })
    const into = { planId: 'plan', pillarId: 'a', measures: [{ id: 'a4', text: 'Four' }] }
    expect(errorOf(() => addMeasures(db, into, later))).toMatchObject({ code: 'pillar-not-found' })
    restorePillar(db, 'a', later)
    expect([shown(db), found(db)]).toEqual(['a: (a1) a3 | b: b1 | c1', 'a1 a3 b1 c1'])
    expect(listTrash(db)).toMatchObject([{ kind: 'measure', id: 'a2' }])
    expect(errorOf(() => restorePillar(db, 'a', later))).toMatchObject({ code: 'pillar-not-found' })
  })

  it('comes back whole with one step of undo, and from the history of its plan', () => {
    const db = filled()
    const before = shown(db)
    const redo = undoChanges(db, trashPillar(db, 'a', later), { ...later, nowMs: 10 })
    expect(shown(db)).toBe(before)
    undoChanges(db, redo, { ...later, nowMs: 11 })
    expect(shown(db)).toBe('b: b1 | c1')
    const [entry] = listHistory(db, { kind: 'plan', id: 'plan' })
    expect(entry).toMatchObject({ kind: 'pillar', what: 'trashed', canUndo: true })
    undoChanges(db, [entry?.changeId ?? 0], { ...later, nowMs: 12 })
    expect(shown(db)).toBe(before)
  })
})

describe('a measure', () => {
  const up: MeasureMove = { kind: 'up' }
  const down: MeasureMove = { kind: 'down' }

  it('moves up and down, at the edge of its group or pillar into the next', () => {
    const db = filled()
    const walk = (id: string, to: MeasureMove) => {
      moveMeasure(db, { id, to }, author)
      return shown(db)
    }
    expect([walk('a3', up), walk('a3', up), walk('a3', up), walk('a3', up)]).toEqual([
      'a: (a1) a3 a2 | b: b1 | c1',
      'a: (a1) (a3) a2 | b: b1 | c1',
      'a: (a3) (a1) a2 | b: b1 | c1',
      'a: (a3) (a1) a2 | b: b1 | c1',
    ])
    expect([walk('a2', down), walk('a2', down), walk('a2', down), walk('a2', down)]).toEqual([
      'a: (a3) (a1) | b: a2 b1 | c1',
      'a: (a3) (a1) | b: b1 a2 | c1',
      'a: (a3) (a1) | b: b1 | a2 c1',
      'a: (a3) (a1) | b: b1 | c1 a2',
    ])
    expect(moveMeasure(db, { id: 'a2', to: down }, author)).toEqual([])
  })

  it('goes beside another measure, into its pillar and group, past as few as can be', () => {
    const db = filled()
    const drop = (id: string, side: 'before' | 'after', measureId: string) => {
      const changes = moveMeasure(db, { id, to: { kind: 'beside', measureId, side } }, author)
      return `${shown(db)}, ${changes.length}`
    }
    expect([
      drop('c1', 'before', 'a1'),
      drop('a3', 'before', 'a2'),
      drop('a3', 'after', 'a2'),
      drop('b1', 'before', 'a3'),
      drop('b1', 'after', 'a2'),
      drop('c1', 'after', 'a1'),
      drop('a2', 'after', 'a2'),
    ]).toEqual([
      'a: (c1) (a1) a2 a3 | b: b1, 1',
      'a: (c1) (a1) a3 a2 | b: b1, 1',
      'a: (c1) (a1) a2 a3 | b: b1, 1',
      'a: (c1) (a1) a2 b1 a3 | b:, 2',
      'a: (c1) (a1) a2 b1 a3 | b:, 0',
      'a: (a1) (c1) a2 b1 a3 | b:, 1',
      'a: (a1) (c1) a2 b1 a3 | b:, 0',
    ])
    expect(errorOf(() => drop('b1', 'after', 'nothing'))).toMatchObject({
      code: 'measure-not-found',
    })
  })

  it('goes to another pillar, with undo and a history that names both', () => {
    const db = filled()
    const before = shown(db)
    const moved = moveMeasure(db, { id: 'c1', to: { kind: 'pillar', pillarId: 'b' } }, author)
    moveMeasure(db, { id: 'b1', to: { kind: 'pillar', pillarId: 'a' } }, author)
    expect(shown(db)).toBe('a: (a1) a2 a3 b1 | b: c1')
    expect(listHistory(db, { kind: 'measure', id: 'b1' })[0]?.fields).toContainEqual({
      name: 'pillarId',
      before: 'Asylum',
      after: 'Returns',
    })
    const last = db.prepare<[], number>('select max(id) from changes').pluck().get() ?? 0
    undoChanges(db, [last], author)
    undoChanges(db, moved, author)
    expect(shown(db)).toBe(before)
    const away = { id: 'b1', to: { kind: 'pillar', pillarId: 'nowhere' } } as const
    expect(errorOf(() => moveMeasure(db, away, author))).toMatchObject({ code: 'pillar-not-found' })
    const gone = { id: 'nothing', to: up }
    expect(errorOf(() => moveMeasure(db, gone, author))).toMatchObject({
      code: 'measure-not-found',
    })
  })
})
