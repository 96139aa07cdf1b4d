import type { ReadDb } from '../database'

/** Far more texts than one kind of statement has: more are a text with a value in it. */
const mostKept = 200

/**
 * Prepares a statement once for each store and each text of it. For questions that are asked at
 * every key: preparing takes as long as finding a rare word.
 */
export function keepPrepared<Prepared>(
  prepare: (db: ReadDb, sql: string) => Prepared,
): (db: ReadDb, sql: string) => Prepared {
  const keptOf = new WeakMap<ReadDb, Map<string, Prepared>>()
  return (db, sql) => {
    const kept = keptOf.get(db) ?? new Map<string, Prepared>()
    keptOf.set(db, kept)
    const found = kept.get(sql) ?? prepare(db, sql)
    if (kept.size >= mostKept) kept.clear()
    kept.set(sql, found)
    return found
  }
}
