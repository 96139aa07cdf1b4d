import { FicheError } from '@shared/contract/error'
import type { WriteDb } from '../../database'
import { type Author, recordChange } from './changes'

const missing = {
  measures: 'measure-not-found',
  plans: 'plan-not-found',
  sources: 'source-not-found',
} as const

type TrashedItem = { readonly table: keyof typeof missing; readonly id: string }

/**
 * Moves an item to the trash: lists and search no longer show it, notes keep what they cite.
 *
 * @throws FicheError `measure-not-found`, `plan-not-found`, `source-not-found`
 */
export function trashItem(db: WriteDb, item: TrashedItem, author: Author): number {
  return setDeleted(db, item, author, author.nowMs)
}

/** Takes an item out of the trash; throws as `trashItem`. */
export function restoreItem(db: WriteDb, item: TrashedItem, author: Author): number {
  return setDeleted(db, item, author, null)
}

function setDeleted(
  db: WriteDb,
  { table, id }: TrashedItem,
  author: Author,
  deletedAtMs: number | null,
): number {
  return recordChange(db, { table, id }, author, () => {
    const { changes } = db
      .prepare(`update ${table} set deletedAtMs = ? where id = ?`)
      .run(deletedAtMs, id)
    if (changes === 0) throw new FicheError(missing[table], id)
  })
}
