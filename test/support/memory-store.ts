import Database from 'better-sqlite3'
import type { WriteDb } from '../../electron/store/database'
import { migration0001 } from '../../electron/store/migrations/0001-initial'

/** An empty store in memory, not encrypted, with the newest tables. */
export function openMemoryStore(): WriteDb {
  const db = new Database(':memory:')
  db.pragma('foreign_keys = on')
  db.exec(migration0001)
  return db
}
