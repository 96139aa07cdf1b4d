import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../test/support/handler-context'
import { searchHandlers } from '../handlers/search'
import type { WriteDb } from '../store/database'
import { deleteNote, listNotesSavedSince } from '../store/notes'
import { isIndexComplete, prepareIndexTables, resetIndexTables } from '../store/search/index-tables'
import { indexItem } from '../store/search/search-index'
import { addPublicPack } from './add-built-in-packs'
import { createNote } from './create-note'
import { createIndexFiller, fillIndex } from './fill-index'
import { indexedAtMs } from './refresh-note-index'

const everything = ['plan', 'measures', 'return', 'ohrid', 'trashed']

/** A store with a library and two notes, one in the trash; what waits runs when it is told to. */
async function makeStore() {
  const waiting: (() => void)[] = []
  const failures: unknown[] = []
  const filled: number[] = []
  let clockMs = 0
  const base = fakeHandlerContext()
  const filler = createIndexFiller({
    ...base,
    // Each look at the clock takes five milliseconds: a slice has a few steps.
    stopwatchMs: () => {
      clockMs += 5
      return clockMs
    },
    later: (run) => waiting.push(run),
    onFailed: (error) => failures.push(error),
    onFilled: () => filled.push(waiting.length),
  })
  const context = { ...base, fillIndex: filler }
  await addPublicPack(context)
  createNote(context, { template: 'blank', title: 'Lake Ohrid' })
  const trashed = createNote(context, { template: 'blank', title: 'Trashed' })
  deleteNote(context.db, { id: trashed.id, nowMs: context.nowMs() })
  const { search } = searchHandlers(context)
  const find = (query: string) => search({ query, kind: null, limit: 100 })
  const found = () => everything.map((query) => [query, find(query).total])
  const runSlice = () => waiting.shift()?.()
  return { context, failures, filled, find, found, runSlice, waiting }
}

/** What an edit of the library does: the change, and the index, in one transaction. */
function changeMeasure(db: WriteDb, actors: string) {
  const id = db.prepare<[], string>('select id from measures order by id').pluck().get() ?? ''
  db.transaction(() => {
    db.prepare('update measures set actors = ? where id = ?').run(actors, id)
    indexItem(db, { kind: 'measure', id })
  })()
}

describe('an index that lacks something', () => {
  it('is made whole in slices, while the store is read and written', async () => {
    const { context, find, found, runSlice, waiting, failures } = await makeStore()
    const before = found()
    resetIndexTables(context.db)
    expect(find('return')).toMatchObject({ total: 0, isPartial: true })
    runSlice()
    changeMeasure(context.db, 'A walrus was counted.')
    createNote(context, { template: 'blank', title: 'Meanwhile' })
    let slices = 1
    while (waiting.length > 0) {
      runSlice()
      slices += 1
    }
    expect(slices).toBeGreaterThan(3)
    expect([find('walrus'), find('meanwhile')]).toMatchObject([
      { total: 1, isPartial: false },
      { total: 1 },
    ])
    expect([found().slice(3), failures]).toEqual([before.slice(3), []])
  })

  it('is made anew where its tables are gone, damaged or of an older Fiche', async () => {
    const { context, found } = await makeStore()
    const before = found()
    const harms = [
      'drop table searchWords; drop table searchIndex; drop table searchEntries',
      `update facts set value = '1 complete' where key = 'searchIndex'`,
      `delete from facts where key = 'searchIndex'`,
    ]
    for (const harm of harms) {
      context.db.exec(harm)
      prepareIndexTables(context.db)
      expect(isIndexComplete(context.db)).toBe(false)
      fillIndex(context)
      expect(found()).toEqual(before)
    }
  })

  it('stops nobody from editing or searching while it is damaged', async () => {
    const { context, find, found, runSlice, waiting } = await makeStore()
    const before = found()
    for (const table of ['searchIndex_data', 'searchIndex_content', 'searchEntries']) {
      context.db.unsafeMode(true)
      context.db.exec(`drop table ${table}`)
      context.db.unsafeMode(false)
      changeMeasure(context.db, table)
      expect(find('return').isPartial).toBe(true)
      while (waiting.length > 0) runSlice()
      expect(found()).toEqual(before)
    }
  })

  it('lets search answer while many notes are read again, and tells when they are', async () => {
    const { context, filled, find, runSlice, waiting } = await makeStore()
    const note = (title: string) => createNote(context, { template: 'blank', title })
    for (let number = 1; number <= 40; number += 1) note(`Zeppelin ${number}`)
    fillIndex(context)
    expect(find('zeppelin')).toMatchObject({ total: 40, isPartial: false })
    expect(waiting).toEqual([])

    // As an upgrade does that asks for more of every note.
    context.db.exec(`delete from facts where key = 'notesIndexedAtMs'`)
    context.db.exec(`delete from searchEntries where kind = 'note'`)
    const [first] = listNotesSavedSince(context.db, 0)
    expect(find('zeppelin')).toMatchObject({ total: 0, isPartial: true })
    runSlice()
    const meanwhile = note('Zeppelin meanwhile')
    deleteNote(context.db, { id: first?.id ?? '', nowMs: context.nowMs() })
    expect(find('zeppelin').isPartial).toBe(true)
    const found: number[] = []
    while (waiting.length > 0) {
      runSlice()
      found.push(find('zeppelin').total)
    }
    expect(found.length).toBeGreaterThan(5)
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(find('zeppelin')).toMatchObject({ total: 41, isPartial: false })
    expect(find('meanwhile').hits).toMatchObject([{ id: meanwhile.id }])
    expect(filled).toEqual([0])
  })

  it('goes on from where the app was closed', async () => {
    const { context, find, runSlice, waiting } = await makeStore()
    for (let number = 1; number <= 40; number += 1)
      createNote(context, { template: 'blank', title: `Zeppelin ${number}` })
    find('zeppelin')
    runSlice()
    const half = indexedAtMs(context.db)
    expect(half).toBeGreaterThan(0)
    waiting.length = 0
    const later: (() => void)[] = []
    const filler = createIndexFiller({
      ...context,
      stopwatchMs: () => 0,
      later: (run) => later.push(run),
      onFailed: () => undefined,
      onFilled: () => undefined,
    })
    filler()
    const seen = indexedAtMs(context.db)
    later.shift()?.()
    expect([seen, find('zeppelin').total]).toEqual([half, 40])
  })

  it('is tried again after a failure, which is told', async () => {
    const { context, find, runSlice, failures } = await makeStore()
    resetIndexTables(context.db)
    context.db.exec('alter table measures rename to lost')
    find('return')
    runSlice()
    while (failures.length === 0) runSlice()
    context.db.exec('alter table lost rename to measures')
    find('return')
    expect(failures).toHaveLength(1)
    for (let slice = 0; slice < 50; slice += 1) runSlice()
    expect(find('return').isPartial).toBe(false)
  })
})
