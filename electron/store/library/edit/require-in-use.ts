import { FicheError } from '@shared/contract/error'
import type { ReadDb } from '../../database'

const missing = {
  measures: 'measure-not-found',
  plans: 'plan-not-found',
  pillars: 'pillar-not-found',
  sources: 'source-not-found',
  progress: 'progress-not-found',
} as const

export type TrashableTable = keyof typeof missing

/**
 * That the library holds an item and it is not in the trash.
 *
 * @throws FicheError `measure-not-found`, `plan-not-found`, `pillar-not-found`, `source-not-found`,
 *   `progress-not-found`
 */
export function requireInUse(db: ReadDb, table: TrashableTable, id: string): void {
  const found = db.prepare(`select 1 from ${table} where id = ? and deletedAtMs is null`).get(id)
  if (found === undefined) throw notFound(table, id)
}

/** The error for an item that is not there. */
export function notFound(table: TrashableTable, id: string): FicheError {
  return new FicheError(missing[table], id)
}
