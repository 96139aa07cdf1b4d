import { join } from 'node:path'
import Database from 'better-sqlite3'
import { databaseSalt } from '../key/database-salt'
import { keyByteCount } from '../key/key-wrapping'

export type Connection = {
  readonly file: string
  readonly key: Uint8Array
  readonly readonly: boolean
  /** SQLite's native module where it is not the prebuilt one, null for that. */
  readonly nativeBinding: string | null
}

/** The database of a data folder. */
export function databasePath(folder: string): string {
  return join(folder, 'fiche.db')
}

/**
 * Opens an encrypted database file with the settings that all of ours have, and reads from it.
 *
 * @throws SqliteError `SQLITE_NOTADB` when the key does not fit or the first page is damaged
 */
export function connect({ file, key, readonly, nativeBinding }: Connection): Database.Database {
  const db = new Database(file, {
    readonly,
    timeout: 5000,
    ...(nativeBinding === null ? {} : { nativeBinding }),
  })
  try {
    unlock(db, key)
    if (!readonly) db.pragma('journal_mode = WAL')
    db.pragma('synchronous = full')
    db.pragma('foreign_keys = on')
    db.pragma('temp_store = memory')
    // In KiB below zero. Pages outside the cache are decrypted anew at each search.
    db.pragma('cache_size = -8000')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function unlock(db: Database.Database, key: Uint8Array): void {
  if (key.length !== keyByteCount) throw new Error('The key has the wrong length')
  const hex = Buffer.from(key).toString('hex') + Buffer.from(databaseSalt(key)).toString('hex')
  db.pragma("cipher = 'sqlcipher'")
  db.pragma(`key = "x'${hex}'"`)
  db.prepare('select count(*) from sqlite_schema').get()
}
