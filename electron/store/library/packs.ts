import type { ReadDb } from '../database'

/** Whether a pack of the library was added to this store. */
export function hasPack(db: ReadDb, id: string): boolean {
  return db.prepare<[string], unknown>('select 1 from packs where id = ?').get(id) !== undefined
}
