import { describe, expect, it } from 'vitest'
import { fakeHandlerContext } from '../../test/support/handler-context'
import { searchHandlers } from '../handlers/search'
import type { WriteDb } from '../store/database'
import { deleteNote } from '../store/notes'
import { isIndexComplete, prepareIndexTables, resetIndexTables } from '../store/search/index-tables'
import { indexItem } from '../store/search/search-index'
import { addPublicPack } from './add-built-in-packs'
import { createNote } from './create-note'
import { createIndexFiller, fillIndex } from './fill-index'

const everything = ['plan', 'measures', 'return', 'ohrid', 'trashed']

/** A store with a library and two notes, one in the trash; what waits runs when it is told to. */
async function makeStore() {
  const waiting: (() => void)[] = []
  const failures: unknown[] = []
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
  return { context, failures, find, found, runSlice, waiting }
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
