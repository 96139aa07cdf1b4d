import { contract } from '@shared/contract/contract'
import type { Observation } from '@shared/library/observation'
import { beforeAll, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../../test/support/memory-store'
import { addPack } from '../add-pack'
import { loadLimitePack, loadPublicPack } from '../built-in-packs'
import { insertStatistics } from '../insert/insert-statistics'
import { findStatistics, listStatistics } from '../statistics'
import { findContradicted } from './contradicted'
import { findContradictions } from './contradictions'
import { findCountMismatches, findMeasureCountMismatch } from './count-mismatches'
import { findInconsistenciesOf, listInconsistencies } from './inconsistencies'

async function filledStore() {
  const db = openMemoryStore()
  addPack(db, await loadPublicPack(), 0)
  addPack(db, await loadLimitePack(), 0)
  return db
}

const db = openMemoryStore()
beforeAll(async () => {
  addPack(db, await loadPublicPack(), 0)
  addPack(db, await loadLimitePack(), 0)
})

const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).sort()

describe('recorded inconsistencies', () => {
  it('are 47, the gravest first, each with both sides', () => {
    const all = listInconsistencies(db)
    expect(all).toHaveLength(47)
    expect([all[0]?.severity, all.at(-1)?.severity]).toEqual(['high', 'low'])
    expect(all.find(({ id }) => id === 'I03')).toMatchObject({
      topic: 'figure',
      advice: 'count check between stated number and list length',
      first: { kind: 'source', source: { reference: 'COM(2024) 126 final' }, start: 18280 },
      second: { kind: 'source', sentence: expect.stringMatching(/^Such arrangements/) },
    })
  })

  it('from outside the seeds are remarks of an editor, never a source', () => {
    const external = listInconsistencies(db).filter(({ topic }) => topic === 'external')
    expect(external.map(({ id, second }) => [id, second?.kind])).toEqual([
      ['I45', 'editorsRemark'],
      ['I46', 'editorsRemark'],
      ['I47', 'editorsRemark'],
    ])
  })

  it('belong to each item of the same source whose sentence overlaps theirs', () => {
    const of = (kind: 'statistic' | 'plan' | 'measure', id: string) =>
      idsOf(findInconsistenciesOf(db, { kind, id }))
    expect(of('statistic', 'S039')).toEqual(['I02'])
    expect(of('statistic', 'S040')).toEqual([])
    expect(of('statistic', 'S002')).toEqual(['I18', 'I19', 'I23', 'I45'])
    expect(of('plan', 'CM-2022')).toContain('I08')
    expect(of('statistic', 'nothing')).toEqual([])
  })

  it('are listed under their source where they belong to no item', () => {
    const rest = findInconsistenciesOf(db, { kind: 'source', id: '001' })
    expect(idsOf(rest)).toEqual(expect.arrayContaining(['I37', 'I38']))
    expect(idsOf(rest)).not.toContain('I08')
  })

  it('are each shown somewhere: at an item or under a source', () => {
    const shown = new Set<string>()
    const items = (
      ['measures', 'observations', 'agreements', 'funding', 'events'] as const
    ).flatMap((table) =>
      db
        .prepare<[], string>(`select id from ${table}`)
        .pluck()
        .all()
        .map((id) => ({ kind: kinds[table], id })),
    )
    const plans = db.prepare<[], string>('select id from plans').pluck().all()
    const sources = db.prepare<[], string>('select id from sources').pluck().all()
    const all = [
      ...items,
      ...plans.map((id) => ({ kind: 'plan', id }) as const),
      ...sources.map((id) => ({ kind: 'source', id }) as const),
    ]
    for (const item of all) for (const { id } of findInconsistenciesOf(db, item)) shown.add(id)
    expect(shown.size).toBe(47)
  })
})

const kinds = {
  measures: 'measure',
  observations: 'statistic',
  agreements: 'agreement',
  funding: 'funding',
  events: 'event',
} as const

describe('findContradictions', () => {
  it('holds 2 650 against over 2 700, with both sentences', () => {
    expect(findContradictions(db, 'S039')).toMatchObject([
      {
        kind: 'recorded',
        inconsistency: {
          id: 'I02',
          first: { sentence: expect.stringMatching(/^Today, 2650 border and coast guards/) },
          second: { sentence: expect.stringMatching(/^Currently, the Agency has over 2 700/) },
        },
        others: [{ item: { id: 'S074', value: 2700, qualifier: 'over' } }],
      },
    ])
    expect(findContradictions(db, 'S074')).toMatchObject([
      { others: [{ item: { id: 'S039', value: 2650 } }] },
    ])
  })

  it('promises the shape of the contract for each statistic of the library', () => {
    for (const { id } of listStatistics(db)) {
      const found = findContradictions(db, id)
      expect(contract.getContradictions.output.parse(found)).toEqual(found)
    }
  })

  it('computes nothing where parts add up: the built-in library has no such slip', () => {
    const computed = listStatistics(db).flatMap(({ id }) =>
      findContradictions(db, id).filter(({ kind }) => kind !== 'recorded'),
    )
    expect(computed).toEqual([])
  })

  it('sees the same figure with another value or from another source, but not a revision', async () => {
    const changed = await filledStore()
    const [s008] = findStatistics(changed, ['S008'])
    if (s008 === undefined) throw new Error('S008 is missing')
    const like = (id: string, change: Partial<Observation>) => ({ ...s008.item, id, ...change })
    insertStatistics(
      changed,
      [
        like('n1', { value: 192266, source: '004' }),
        like('n2', { provider: 'Frontex' }),
        like('n3', { period: { start: '2021', end: '2021', text: '' } }),
        like('n4', { geography: 'Albania' }),
      ],
      null,
    )
    const figuresOf = (id: string) =>
      findContradictions(changed, id).flatMap((one) =>
        one.kind === 'sameFigure' ? [[one.other.item.id, one.agrees]] : [],
      )
    expect(figuresOf('S008')).toEqual([
      ['n1', false],
      ['n2', true],
    ])
    insertStatistics(
      changed,
      [
        like('v1', { vintage: '2024-01', geography: 'Kosovo' }),
        like('v2', { vintage: '2024-06', geography: 'Kosovo', value: 1 }),
      ],
      null,
    )
    expect(figuresOf('v1')).toEqual([])
  })

  it('adds up the parts of a total', async () => {
    const changed = await filledStore()
    const partsOf = (id: string) =>
      findContradictions(changed, id).filter(({ kind }) => kind === 'parts')
    expect(partsOf('S012')).toEqual([])
    changed.prepare(`update observations set value = 24 where id = 'S018'`).run()
    expect(partsOf('S012')).toMatchObject([
      { dimension: 'returning_partner', total: { item: { value: 315 } }, sum: 316 },
    ])
    expect(partsOf('S018')).toEqual(partsOf('S012'))
    changed.prepare(`update observations set value = 92 where id = 'S011'`).run()
    expect(partsOf('S010')).toMatchObject([{ dimension: 'sex', total: null, sum: 183 }])
  })

  it('counts the measures that a plan lists', async () => {
    const changed = await filledStore()
    expect(findCountMismatches(changed, null)).toEqual([])
    changed.prepare(`delete from measures where id = 'SKOPJE-2023-A21'`).run()
    const mismatch = {
      kind: 'count',
      planId: 'SKOPJE-2023',
      of: 'measures',
      stated: 21,
      listed: 20,
    }
    expect(findCountMismatches(changed, null)).toMatchObject([mismatch])
    expect(findContradictions(changed, 'S033')).toMatchObject([mismatch])
    expect(findMeasureCountMismatch(changed, 'WB-2022', 20)).toEqual([])
  })

  it('leaves out what is in the trash', async () => {
    const changed = await filledStore()
    changed.prepare(`update measures set deletedAtMs = 1 where id = 'SKOPJE-2023-A21'`).run()
    expect(findCountMismatches(changed, 'SKOPJE-2023')).toMatchObject([{ stated: 21, listed: 20 }])
    changed.prepare(`update plans set deletedAtMs = 1 where id = 'SKOPJE-2023'`).run()
    expect(findCountMismatches(changed, null)).toEqual([])
  })
})

describe('findContradicted', () => {
  const marksOf = (ids: readonly string[], from = db) =>
    findContradicted(from, { kind: 'statistic', ids }).map(({ id, mark }) => [id, mark])

  it('marks statements that another contradicts or an editor doubts, not their wording', () => {
    expect(marksOf(['S039', 'S040', 'S074', 'S008', 'S002', 'nothing'])).toEqual([
      ['S039', 'contradicted'],
      ['S074', 'contradicted'],
      ['S008', 'contradicted'],
      ['S002', 'contradicted'],
    ])
  })

  it('marks no name in a list for the count of that list', () => {
    const markedOf = (table: 'agreements' | 'events' | 'funding') => {
      const ids = db.prepare<[], string>(`select id from ${table}`).pluck().all()
      return findContradicted(db, { kind: kinds[table], ids }).map(({ id }) => id)
    }
    expect([markedOf('funding'), markedOf('events')]).toEqual([
      ['F003', 'F004', 'F007'],
      ['E001', 'E005', 'E011'],
    ])
    expect(markedOf('agreements')).not.toContain('A016')
  })

  it('marks the same figure with another value, as an edit or a new pack brings it', async () => {
    const changed = await filledStore()
    const [s018] = findStatistics(changed, ['S018'])
    if (s018 === undefined) throw new Error('S018 is missing')
    expect(marksOf(['S018'], changed)).toEqual([])
    insertStatistics(changed, [{ ...s018.item, id: 'n1', value: 1, source: '004' }], null)
    expect(marksOf(['S018', 'n1'], changed)).toEqual([
      ['S018', 'contradicted'],
      ['n1', 'contradicted'],
    ])
    changed.prepare(`update sources set deletedAtMs = 1 where id = '004'`).run()
    expect(marksOf(['S018'], changed)).toEqual([])
  })
})
