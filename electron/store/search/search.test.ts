import { searchKindSchema } from '@shared/contract/library'
import type { Observation } from '@shared/library/observation'
import { emptyHeader } from '@shared/note/header'
import type { Note } from '@shared/note/note'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../test/support/memory-store'
import type { ReadDb, WriteDb } from '../database'
import { addPack } from '../library/add-pack'
import { loadLimitePack, loadPublicPack } from '../library/built-in-packs'
import { insertStatistics } from '../library/insert/insert-statistics'
import { search } from './search'
import { searchEvidence } from './search-evidence'
import { indexItem, indexLibrary, indexNote, unindexNote } from './search-index'

async function fill(db: WriteDb): Promise<WriteDb> {
  addPack(db, await loadPublicPack(), 0)
  addPack(db, await loadLimitePack(), 0)
  return db
}

const searchIn = (db: ReadDb, query: string, limit = 1000) =>
  search(db, { query, kind: null, limit }, () => 0)

const library = openMemoryStore()
beforeAll(() => fill(library))
const find = (query: string, limit = 1000) => searchIn(library, query, limit)
const idsOf = (query: string) => find(query).hits.map((hit) => hit.id)

const note: Note = {
  schemaVersion: 1,
  id: 'n1',
  template: 'blank',
  title: 'Lake Ohrid visit',
  revision: 1,
  savedAt: '2026-11-21T10:00:00.000Z',
  header: { ...emptyHeader, number: '15000/26', subject: 'Ferries' },
  body: [
    {
      id: 'b1',
      kind: 'paragraph',
      language: null,
      content: [{ kind: 'text', text: 'A zeppelin arrived.', marks: [] }],
    },
  ],
}

describe('search', () => {
  it('forgives typing mistakes where nothing else is found', () => {
    const { hits } = find('bosna herzegovna')
    expect(hits.length).toBeGreaterThan(3)
    expect(hits.map(({ title, snippet }) => `${title} ${snippet}`).join(' ')).toContain(
      'Bosnia and Herzegovina',
    )
    expect(find('xqzzy').total).toBe(0)
    expect(find('bosna reception').words).toEqual(['bosnia', 'reception'])
  })

  it('leaves out what must not be found', () => {
    const all = idsOf('"standing corps"')
    const without = idsOf('"standing corps" -2027')
    expect(all).toContain('S040')
    expect(without).not.toContain('S040')
    expect(without).toContain('S039')
    expect(all).toEqual(expect.arrayContaining(without))
    expect(find('-2027').total).toBe(0)
  })

  it('narrows by document, year, route and kind', () => {
    expect(
      new Set(
        find('kind:measure route:"central mediterranean"').hits.map((hit) => hit.id.slice(0, 7)),
      ),
    ).toEqual(new Set(['CM-2022']))
    expect(idsOf('arrivals kind:statistic source:14871/24 year:2022')).toEqual(['S008'])
    expect(idsOf('arrivals kind:statistic source:14871/24 year:1999')).toEqual([])
    const reported = 'kind:measure source:"14871/24" route:"western balkans"'
    expect(idsOf(`${reported} year:2024`)).toEqual(idsOf(reported))
    expect(idsOf(`${reported} year:2024`)).toContain('WB-2022-P1-08')
  })

  it('narrows by how things stand', async () => {
    const db = await fill(openMemoryStore())
    expect(searchIn(db, 'status:force').hits.every(({ kind }) => kind === 'agreement')).toBe(true)
    expect(searchIn(db, 'status:delayed').total).toBe(0)
    db.exec(`update measures set status = 'Délayed' where id = 'SKOPJE-2023-A1'`)
    indexItem(db, { kind: 'measure', id: 'SKOPJE-2023-A1' })
    expect(searchIn(db, 'status:DELAYED kind:measure').hits.map(({ id }) => id)).toEqual([
      'SKOPJE-2023-A1',
    ])
  })

  it('finds a document by what its attached copy says, and a measure by its progress', async () => {
    const db = await fill(openMemoryStore())
    db.exec(`insert into attachments (id, sourceId, fileName, mediaType, byteCount, sha256, addedAtMs)
        values ('a1', '003', 'plan.pdf', 'application/pdf', 9, 'x', 1);
      insert into attachmentTexts values ('a1', 'On page nine stands a wombat.');
      insert into progress (id, measureId, date, text, isOwnAssessment, createdAtMs)
        values ('p1', 'SKOPJE-2023-A1', '2024', 'A quokka was consulted.', 1, 1)`)
    indexItem(db, { kind: 'source', id: '003' })
    indexItem(db, { kind: 'measure', id: 'SKOPJE-2023-A1' })
    expect(['wombat', 'quokka'].map((word) => searchIn(db, word).hits.map(({ id }) => id))).toEqual(
      [['003'], ['SKOPJE-2023-A1']],
    )
    db.exec(`update attachments set deletedAtMs = 2`)
    indexItem(db, { kind: 'source', id: '003' })
    expect(searchIn(db, '"wombat"').total).toBe(0)
  })

  it('finds the plan of Skopje and its 21 actions', () => {
    const { hits, total } = find('Skopje')
    expect(hits.filter((hit) => hit.id.startsWith('SKOPJE-2023-A'))).toHaveLength(21)
    expect(hits.slice(0, 2).map((hit) => hit.id)).toEqual(['003', 'SKOPJE-2023'])
    expect(total).toBe(hits.length)
    expect(hits[0]).toEqual({
      kind: 'source',
      id: '003',
      title: expect.stringContaining('Skopje'),
      snippet: expect.stringContaining('IOM'),
    })
  })

  it('counts all hits and gives no more than asked', () => {
    const all = find('Frontex')
    const few = find('Frontex', 3)
    expect(few.hits).toEqual(all.hits.slice(0, 3))
    expect(few.total).toBe(all.hits.length)
  })

  it('titles a statistic with its value and finds it by its value', () => {
    expect(idsOf('49297')).toEqual(['S007', 'S009', 'S008'])
    expect(find('49 297').hits[0]).toMatchObject({
      kind: 'statistic',
      id: 'S007',
      title:
        'arrivals registered in the Western Balkans partners, Western Balkans partners: 49 297, up to October 2024',
      snippet: expect.stringContaining('49,297'),
    })
  })

  it('folds accents and case, takes phrases as they stand and the last word as a beginning', () => {
    expect(idsOf('TURKIYE refugees hosted')).toEqual(['S068'])
    expect(idsOf('"hosted refugees"')).toEqual([])
    expect(idsOf('"refugees hosted" türki')).toEqual(['S068'])
  })

  it('narrows to a kind, from the query or from outside', () => {
    const kindsOf = (query: string, kind: 'measure' | null) =>
      new Set(search(library, { query, kind, limit: 1000 }, () => 0).hits.map((hit) => hit.kind))
    expect(kindsOf('kind:measure return', null)).toEqual(new Set(['measure']))
    expect(kindsOf('return', 'measure')).toEqual(new Set(['measure']))
    expect(kindsOf('kind:plan return', 'measure')).toEqual(new Set())
    expect(find('kind:plan').total).toBe(48)
  })

  it('finds nothing for nothing', () => {
    expect(find('  ')).toEqual({ query: '  ', tookMs: 0, total: 0, hits: [], words: [] })
  })

  it('tells how long it took by the clock given', () => {
    const times = [100, 112]
    expect(
      search(library, { query: 'x', kind: null, limit: 1 }, () => times.shift() ?? 0).tookMs,
    ).toBe(12)
  })

  it('never throws and never gives more than there are', () => {
    const query = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(query, fc.constantFrom(null, ...searchKindSchema.options), (text, kind) => {
        const result = search(library, { query: text, kind, limit: 5 }, () => 0)
        expect(result.hits.length).toBe(Math.min(result.total, 5))
      }),
    )
  })

  it('gives one hit, the newest observation, for a series of many', async () => {
    const db = await fill(openMemoryStore())
    const observation = (index: number): Observation => ({
      id: `m${index}`,
      indicator: 'gorillas seen',
      value: index,
      qualifier: 'exact',
      unit: 'gorillas',
      period: { start: `${1980 + index}`, end: `${1980 + index}`, text: '' },
      periodIsInferred: false,
      periodWording: '',
      geography: 'Congo',
      dimensions: {},
      provider: null,
      source: '000',
      sentence: '',
      start: 0,
      end: 0,
      vintage: null,
      flags: [],
      remark: null,
    })
    const observations = Array.from({ length: 21 }, (_, index) => observation(index))
    insertStatistics(db, observations.slice(0, 20), null)
    indexLibrary(db)
    expect(searchIn(db, 'kind:statistic gorillas').total).toBe(20)
    insertStatistics(db, observations.slice(20), null)
    indexLibrary(db)
    const found = searchIn(db, 'kind:statistic gorillas')
    expect([found.total, found.hits.map((hit) => hit.id)]).toEqual([1, ['m20']])
  })
})

describe('notes in the index', () => {
  it('are found by title, number, subject and body, as last indexed, until they are taken out', () => {
    const db = openMemoryStore()
    const idsOf = (query: string) => searchIn(db, query).hits.map((hit) => hit.id)
    indexNote(db, note)
    for (const query of ['ohrid', '15000/26', 'ferries', 'zeppel']) {
      expect(searchIn(db, query).hits.map(({ kind, id, title }) => ({ kind, id, title }))).toEqual([
        { kind: 'note', id: 'n1', title: 'Lake Ohrid visit' },
      ])
    }
    indexNote(db, { ...note, body: [] })
    expect(idsOf('zeppelin')).toEqual([])
    expect(idsOf('ferries')).toEqual(['n1'])
    unindexNote(db, 'n1')
    expect(idsOf('ferries')).toEqual([])
    unindexNote(db, 'n1')
  })
})

describe('searchEvidence', () => {
  it('lists everything that can be inserted, statistics first, for an empty query', () => {
    const { total, items } = searchEvidence(library, { query: '', kind: null, limit: 200 })
    expect(total).toBe(83 + 107 + 5 + 4)
    expect(items.map((item) => item.kind)).toEqual([
      ...Array(83).fill('statistic'),
      ...Array(107).fill('measure'),
      ...Array(5).fill('source'),
      ...Array(4).fill('question'),
    ])
    expect(items[0]?.item.id).toBe('S001')
    expect(items[83]?.item.id).toBe('WB-2022-P1-01')
  })

  it('gives what it finds whole, best first, and only what can be inserted', () => {
    const { items } = searchEvidence(library, { query: 'AVRR women', kind: 'statistic', limit: 10 })
    expect(items.map(({ item, source }) => [item.id, source.reference])).toEqual([
      ['S028', '14871/24'],
      ['S029', '14871/24'],
    ])
    const kinds = searchEvidence(library, { query: 'Balkan', kind: null, limit: 200 }).items.map(
      (item) => item.kind,
    )
    expect(new Set(kinds)).toEqual(new Set(['statistic', 'measure', 'source', 'question']))
    expect(
      searchEvidence(library, { query: 'kind:event Summit', kind: null, limit: 9 }).total,
    ).toBe(0)
  })
})
