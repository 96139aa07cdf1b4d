import Database from 'better-sqlite3'
import type { WriteDb } from '../../electron/store/database'
import { migrations } from '../../electron/store/migrations/list'
import { prepareIndexTables } from '../../electron/store/search/index-tables'

/** An empty store in memory, not encrypted, with the newest tables. */
export function openMemoryStore(): WriteDb {
  const db = new Database(':memory:')
  db.pragma('foreign_keys = on')
  for (const { sql } of migrations) db.exec(sql)
  prepareIndexTables(db)
  return db
}
