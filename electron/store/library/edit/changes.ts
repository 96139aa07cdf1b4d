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
  pillars: null,
  progress: null,
  measureStatistics: null,
  attachments: null,
} as const
export type EditedTable = keyof typeof searchKinds

export type Row = Readonly<Record<string, string | number | null>>
export type Change = {
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
const tableSchema = z.enum([
  'measures',
  'plans',
  'sources',
  'pillars',
  'progress',
  'measureStatistics',
  'attachments',
])

export type Item = { readonly table: EditedTable; readonly id: string }

export type StoredChange = Omit<Change, 'before' | 'after' | 'tableName'> & {
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
  item: Item,
  { who, nowMs }: Author,
  change: () => void,
): number {
  return db
    .transaction(() => {
      const before = findRow(db, item)
      change()
      const after = findRow(db, item)
      const id = insertChange(db, { ...item, who, nowMs, before, after })
      indexEdited(db, item, after ?? before)
      return id
    })
    .immediate()
}

/** The last change of an item, null for one that is as it came. */
export function lastChangeOf(db: ReadDb, { table, id }: Item): number | null {
  const last = db
    .prepare<[string, string], number | null>(
      'select max(id) from changes where tableName = ? and itemId = ?',
    )
    .pluck()
    .get(table, id)
  return last ?? null
}

/**
 * Changes some columns of an item that is in use.
 *
 * @param edit.seen the last change of it that was seen, null for none: an edit of another window
 *   meanwhile is not overwritten
 * @throws FicheError `item-changed`
 */
export function updateItem(
  db: WriteDb,
  edit: { readonly item: Item; readonly seen: number | null; readonly columns: Row },
  author: Author,
): number {
  const { item, seen, columns } = edit
  return recordChange(db, item, author, () => {
    if (lastChangeOf(db, item) !== seen) throw new FicheError('item-changed', nameOf(db, item))
    const names = Object.keys(columns)
    if (names.length === 0) return
    const assignments = names.map((name) => `${name} = @${name}`).join(', ')
    db.prepare(`update ${item.table} set ${assignments} where id = @id`).run({
      ...columns,
      id: item.id,
    })
  })
}

/** Adds an item. */
export function insertItem(db: WriteDb, table: EditedTable, row: Row, author: Author): number {
  const id = String(row['id'])
  return recordChange(db, { table, id }, author, () => putRow(db, { table, id }, row))
}

const longestName = 60

/** What people know an item by, shortened. */
export function nameOf(db: ReadDb, item: Item): string {
  const row = findRow(db, item)
  const name = String(row?.['title'] ?? row?.['text'] ?? item.id)
  return name.length > longestName ? `“${name.slice(0, longestName).trimEnd()}…”` : `“${name}”`
}

/** The item as the store holds it, in the trash or not. */
export function findRow(db: ReadDb, { table, id }: Item): Row | null {
  return db.prepare<[string], Row>(`select * from ${table} where id = ?`).get(id) ?? null
}

/** Makes the item what it was; null: it was not there. */
export function putRow(db: WriteDb, { table, id }: Item, row: Row | null): void {
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

/** Records that an item is there that was made ready before, step by step. */
export function recordArrival(db: WriteDb, item: Item, { who, nowMs }: Author): number {
  const after = findRow(db, item)
  const id = insertChange(db, { ...item, who, nowMs, before: null, after })
  indexEdited(db, item, after)
  return id
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

/**
 * A plan brings its measures into the index and takes them out; a pillar, and what was said of a
 * measure, is in their texts, a copy in that of its document.
 */
function indexEdited(db: WriteDb, { table, id }: Item, row: Row | null): void {
  const kind = searchKinds[table]
  if (kind !== null) indexItem(db, { kind, id })
  if (table === 'progress' && row !== null)
    indexItem(db, { kind: 'measure', id: String(row['measureId']) })
  if (table === 'attachments' && row !== null)
    indexItem(db, { kind: 'source', id: String(row['sourceId']) })
  if (table !== 'plans' && table !== 'pillars') return
  const column = table === 'plans' ? 'planId' : 'pillarId'
  const measureIds = db
    .prepare<[string], string>(`select id from measures where ${column} = ?`)
    .pluck()
    .all(id)
  for (const measureId of measureIds) indexItem(db, { kind: 'measure', id: measureId })
}

/** A change as it is kept, read. */
export function changeOf(stored: StoredChange): Change {
  return {
    ...stored,
    tableName: tableSchema.parse(stored.tableName),
    before: rowSchema.parse(JSON.parse(stored.before ?? 'null')),
    after: rowSchema.parse(JSON.parse(stored.after ?? 'null')),
  }
}
