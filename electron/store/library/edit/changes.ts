import { FicheError } from '@shared/contract/error'
import { z } from 'zod'
import type { ReadDb, WriteDb } from '../../database'
import { indexItem } from '../../search/search-index'

/** Who edits, and when. */
export type Author = { readonly who: string; readonly nowMs: number }

const searchKinds = {
  measures: 'measure',
  plans: 'plan',
  sources: 'source',
  progress: null,
} as const
type EditedTable = keyof typeof searchKinds

type Row = Readonly<Record<string, string | number | null>>
type Change = {
  readonly id: number
  readonly who: string
  readonly atMs: number
  readonly tableName: EditedTable
  readonly itemId: string
  /** Null where the item was new. */
  readonly before: Row | null
  /** Null where a new item was taken back. */
  readonly after: Row | null
  readonly undoneBy: number | null
}

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()])).nullable()
const tableSchema = z.enum(['measures', 'plans', 'sources', 'progress'])

type StoredChange = Omit<Change, 'before' | 'after' | 'tableName'> & {
  readonly tableName: string
  readonly before: string | null
  readonly after: string | null
}

/**
 * Runs a change of one item, records it and makes it searchable, all of it or nothing.
 *
 * @param change writes to the item of this id in this table, and to nothing else
 */
export function recordChange(
  db: WriteDb,
  item: { readonly table: EditedTable; readonly id: string },
  { who, nowMs }: Author,
  change: () => void,
): number {
  return db
    .transaction(() => {
      const before = findRow(db, item)
      change()
      const id = insertChange(db, { ...item, who, nowMs, before, after: findRow(db, item) })
      indexEdited(db, item)
      return id
    })
    .immediate()
}

/** The history of one item, the newest first. */
export function listChanges(
  db: ReadDb,
  item: { readonly table: EditedTable; readonly id: string },
): readonly Change[] {
  return db
    .prepare<[string, string], StoredChange>(
      'select * from changes where tableName = ? and itemId = ? order by id desc',
    )
    .all(item.table, item.id)
    .map(changeOf)
}

/**
 * Takes back the last change that was not taken back, and records that too.
 *
 * @throws FicheError `nothing-to-undo`
 */
export function undoLastChange(db: WriteDb, author: Author): Change {
  return db
    .transaction(() => {
      const stored = db
        .prepare<[], StoredChange>(
          `select * from changes where undoneBy is null
             and id not in (select undoneBy from changes where undoneBy is not null)
           order by id desc limit 1`,
        )
        .get()
      if (stored === undefined) throw new FicheError('nothing-to-undo')
      const change = changeOf(stored)
      const item = { table: change.tableName, id: change.itemId }
      const undoneBy = recordChange(db, item, author, () => putRow(db, item, change.before))
      db.prepare('update changes set undoneBy = ? where id = ?').run(undoneBy, change.id)
      return { ...change, undoneBy }
    })
    .immediate()
}

type Item = { readonly table: EditedTable; readonly id: string }

function putRow(db: WriteDb, { table, id }: Item, row: Row | null): void {
  if (row === null) {
    db.prepare(`delete from ${table} where id = ?`).run(id)
    return
  }
  const columns = Object.keys(row)
  // Updated in place: to replace the row would delete what refers to it.
  db.prepare(
    `insert into ${table} (${columns.join(', ')})
     values (${columns.map((column) => `@${column}`).join(', ')})
     on conflict (id) do update set ${columns.map((c) => `${c} = excluded.${c}`).join(', ')}`,
  ).run(row)
}

function findRow(db: ReadDb, { table, id }: Item): Row | null {
  return db.prepare<[string], Row>(`select * from ${table} where id = ?`).get(id) ?? null
}

function insertChange(
  db: WriteDb,
  change: Author & Item & { readonly before: Row | null; readonly after: Row | null },
): number {
  const json = (row: Row | null) => (row === null ? null : JSON.stringify(row))
  const { lastInsertRowid } = db
    .prepare(
      `insert into changes (who, atMs, tableName, itemId, before, after)
       values (@who, @nowMs, @table, @id, @before, @after)`,
    )
    .run({ ...change, before: json(change.before), after: json(change.after) })
  return Number(lastInsertRowid)
}

/** A plan brings its measures into the index and takes them out. */
function indexEdited(db: WriteDb, { table, id }: Item): void {
  const kind = searchKinds[table]
  if (kind === null) return
  indexItem(db, { kind, id })
  if (table !== 'plans') return
  const measureIds = db
    .prepare<[string], string>('select id from measures where planId = ?')
    .pluck()
    .all(id)
  for (const measureId of measureIds) indexItem(db, { kind: 'measure', id: measureId })
}

function changeOf(stored: StoredChange): Change {
  return {
    ...stored,
    tableName: tableSchema.parse(stored.tableName),
    before: rowSchema.parse(JSON.parse(stored.before ?? 'null')),
    after: rowSchema.parse(JSON.parse(stored.after ?? 'null')),
  }
}
