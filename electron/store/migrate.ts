import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { FicheError } from '@shared/contract/error'
import type { ReadDb, WriteDb } from './database'
import { syncFolder } from './key/key-file'
import type { Migration } from './migrations/list'

type Upgrade = {
  /** Data folder; copies go into its `backups/`. */
  readonly folder: string
  readonly migrations: readonly Migration[]
  readonly nowMs: number
}

const keptCopyCount = 5
const copyName = /^upgrade-.*\.db$/

/** The version of the schema that a database has; 0 for an empty one. */
export function schemaVersion(db: ReadDb): number {
  return db.prepare<[], number>('pragma user_version').pluck().get() ?? 0
}

/**
 * Brings a database to the newest version in one transaction. One that holds data is copied into
 * `backups/` before.
 *
 * @throws FicheError `store-newer`, with nothing changed
 */
export function migrate(db: WriteDb, { folder, migrations, nowMs }: Upgrade): void {
  const newest = newestVersion(migrations)
  const version = schemaVersion(db)
  if (version > newest) throw new FicheError('store-newer', folder)
  if (version === newest) return
  if (version > 0) copyBeforeUpgrade(db, folder, nowMs)
  const run = db.transaction(() => {
    for (const { sql } of migrations.slice(version)) db.exec(sql)
    if (db.prepare('pragma foreign_key_check').get() !== undefined) {
      throw new Error('A migration left a reference without its row')
    }
    db.pragma(`user_version = ${newest}`)
  })
  // A migration that rebuilds a table would delete the rows that refer to it; SQLite takes this
  // pragma only outside a transaction.
  db.pragma('foreign_keys = off')
  try {
    run.immediate()
  } finally {
    db.pragma('foreign_keys = on')
  }
}

/** The version that a list of migrations leads to; they must rise by one from 1. */
export function newestVersion(migrations: readonly Migration[]): number {
  for (const [index, { version }] of migrations.entries()) {
    if (version !== index + 1) throw new Error(`Migration ${version} stands in the wrong place`)
  }
  return migrations.length
}

function copyBeforeUpgrade(db: WriteDb, folder: string, nowMs: number): void {
  const backups = join(folder, 'backups')
  mkdirSync(backups, { recursive: true, mode: 0o700 })
  const time = new Date(nowMs).toISOString().replaceAll(':', '-')
  copyDatabase(db, join(backups, `upgrade-${time}-from-version-${schemaVersion(db)}.db`))
  syncFolder(backups)
  const copies = readdirSync(backups).filter((name) => copyName.test(name))
  for (const name of copies.sort().slice(0, -keptCopyCount)) rmSync(join(backups, name))
}

/**
 * Copies a database, what its journal holds included, under the same key; the copy has its name
 * only once it is whole.
 */
export function copyDatabase(db: ReadDb, path: string): void {
  const partPath = `${path}.part`
  rmSync(partPath, { force: true })
  db.prepare('vacuum into ?').run(partPath)
  renameSync(partPath, path)
}
