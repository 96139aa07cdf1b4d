import { FicheError } from '@shared/contract/error'
import type { ReadDb, WriteDb } from '../../database'
import {
  type Author,
  type Change,
  changeOf,
  type EditedTable,
  findRow,
  type Item,
  nameOf,
  putRow,
  type Row,
  recordChange,
  type StoredChange,
} from './changes'

/** What goes with an item when its row is deleted, by table and column. */
const dependents: Readonly<Record<EditedTable, readonly (readonly [string, string])[]>> = {
  plans: [
    ['pillars', 'planId'],
    ['measures', 'planId'],
  ],
  pillars: [
    ['measures', 'pillarId'],
    ['measureGroups', 'pillarId'],
  ],
  measures: [
    ['progress', 'measureId'],
    ['measureStatistics', 'measureId'],
    ['questionMeasures', 'measureId'],
  ],
  sources: [
    ['measures', 'sourceId'],
    ['plans', 'documentId'],
    ['progress', 'sourceId'],
    ['series', 'sourceId'],
    ['attachments', 'sourceId'],
  ],
  progress: [],
  measureStatistics: [],
  attachments: [],
}

/**
 * Takes changes back, the newest first, all or none, and records that too; what it gives, taken
 * back in turn, does them again.
 *
 * @throws FicheError `nothing-to-undo` for a change that is not there; `item-changed` where the
 *   item is no longer as the change left it; `item-in-use` where something was added to an item
 *   that was new
 */
export function undoChanges(
  db: WriteDb,
  ids: readonly number[],
  author: Author,
): readonly number[] {
  return db
    .transaction(() =>
      [...new Set([...ids, ...findPartsOf(db, ids)])]
        .toSorted((a, b) => b - a)
        .map((id) => undoChange(db, id, author)),
    )
    .immediate()
}

/** The changes of the measures that a pillar took with it into the trash or out of it. */
function findPartsOf(db: ReadDb, ids: readonly number[]): readonly number[] {
  return db
    .prepare<[string], number>(
      `select part.id
       from changes as whole join changes as part on part.tableName = 'measures'
         and part.atMs = whole.atMs and part.after ->> 'pillarId' = whole.itemId
         and part.before ->> 'deletedAtMs' is whole.before ->> 'deletedAtMs'
         and part.after ->> 'deletedAtMs' is whole.after ->> 'deletedAtMs'
       where whole.id in (select value from json_each(?)) and whole.tableName = 'pillars'
         and whole.before ->> 'deletedAtMs' is not whole.after ->> 'deletedAtMs'
         and part.undoneBy is null`,
    )
    .pluck()
    .all(JSON.stringify(ids))
}

/** Whether the item is still as the change left it. */
export function isLatest(db: ReadDb, change: Change): boolean {
  const row = findRow(db, itemOf(change))
  const { after } = change
  if (row === null || after === null) return row === null && after === null
  // Later Fiches may have added columns, which the change knows nothing of.
  return Object.entries(after).every(([column, value]) => row[column] === value)
}

function undoChange(db: WriteDb, id: number, author: Author): number {
  const stored = db.prepare<[number], StoredChange>('select * from changes where id = ?').get(id)
  if (stored === undefined) throw new FicheError('nothing-to-undo')
  const change = changeOf(stored)
  const item = itemOf(change)
  if (!isLatest(db, change)) throw new FicheError('item-changed', nameOf(db, item))
  if (change.before === null && hasDependents(db, item))
    throw new FicheError('item-in-use', nameOf(db, item))
  const undoneBy = recordChange(db, item, author, () => putRow(db, item, rowBefore(change, author)))
  db.prepare('update changes set undoneBy = ? where id = ?').run(undoneBy, id)
  // What this change had taken back holds again.
  db.prepare('update changes set undoneBy = null where undoneBy = ?').run(id)
  return undoneBy
}

/** A copy that was added goes into the trash rather than away: its bytes stand nowhere else. */
function rowBefore({ tableName, before, after }: Change, { nowMs }: Author): Row | null {
  const isCopy = tableName === 'attachments' && before === null && after !== null
  return isCopy ? { ...after, deletedAtMs: nowMs } : before
}

function hasDependents(db: ReadDb, { table, id }: Item): boolean {
  return dependents[table].some(
    ([other, column]) =>
      db.prepare<[string]>(`select 1 from ${other} where ${column} = ? limit 1`).get(id) !==
      undefined,
  )
}

function itemOf({ tableName, itemId }: Change): Item {
  return { table: tableName, id: itemId }
}
