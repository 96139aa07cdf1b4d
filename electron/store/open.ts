import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { FicheError } from '@shared/contract/error'
import { connect, databasePath } from './connection/connect'
import { connectToRead } from './connection/connect-to-read'
import type { ReadDb, WriteDb } from './database'
import { findKeyFile, syncFolder, writeKeyFile } from './key/key-file'
import { keyFitsDatabase, pageByteCount } from './key/key-fits-database'
import {
  type Keychain,
  type KeyEntry,
  keyByteCount,
  protectKey,
  type RandomBytes,
} from './key/key-wrapping'
import { openKey } from './key/open-key'
import { takeLock, type Writer } from './lock'
import { migrate, newestVersion, schemaVersion } from './migrate'
import { migrations } from './migrations/list'
import { prepareIndexTables } from './search/index-tables'
import { systemCodeOf, toStoreError } from './store-error'

/** A data folder, and what this computer opens it with. */
export type StorePlace = {
  readonly folder: string
  /** Null where no keychain can be asked: the command line in a checkout. */
  readonly keychain: Keychain | null
  /** As typed; opens the store without the key on this computer. Null as a rule. */
  readonly recoveryCode: string | null
  /** SQLite's native module where it is not the prebuilt one, null for that. */
  readonly nativeBinding: string | null
  readonly nowMs: number
  readonly randomBytes: RandomBytes
}

export type ReadStore = {
  readonly db: ReadDb
  readonly folder: string
  readonly close: () => void
}

export type WriteStore = {
  readonly db: WriteDb
  readonly folder: string
  readonly keyProtection: KeyEntry['protection']
  /** Closes the database and lets other writers in. */
  readonly close: () => void
}

type UnlockedPlace = StorePlace & { readonly key: Uint8Array }

/** Whether a folder holds a database. */
export function storeExists(folder: string): boolean {
  return existsSync(databasePath(folder))
}

/**
 * Opens a store for writing; makes it, and its key, in an empty folder. No other process writes to
 * it until it is closed. A key opened with the recovery code is kept on this computer from then on.
 *
 * @throws FicheError `store-in-use` or `store-locked`, `store-damaged`, `store-newer`, what
 *   `openKey` throws, `key-wrong`, `key-damaged`, `folder-unwritable`, `disk-full`, `disk-failed`
 */
export function openStore(place: StorePlace, writer: Writer): WriteStore {
  const { folder, nativeBinding } = place
  return inStoreWords(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const release = takeLock(folder, writer, nativeBinding)
    try {
      const { db, keyProtection } = openToWrite(place)
      const close = () => {
        db.close()
        release()
      }
      return { db, folder, keyProtection, close }
    } catch (error) {
      release()
      throw error
    }
  })
}

/**
 * Opens a store for reading, also while another process writes to it, and also on a medium that
 * cannot be written to.
 *
 * @throws FicheError `store-missing`, `store-older`, and as `openStore`, but for locks
 */
export function openStoreToRead(place: StorePlace): ReadStore {
  const { folder, nativeBinding } = place
  return inStoreWords(folder, () => {
    if (!storeExists(folder)) throw new FicheError('store-missing', folder)
    const key = openKey(findKeyFile(folder), place)
    const open = () => connectToRead({ file: databasePath(folder), key, nativeBinding })
    const { db, close } = explainUnreadable({ ...place, key }, open)
    const version = schemaVersion(db)
    const newest = newestVersion(migrations)
    if (version === newest) return { db, folder, close }
    close()
    throw new FicheError(version > newest ? 'store-newer' : 'store-older', folder)
  })
}

function openToWrite(place: StorePlace): Pick<WriteStore, 'db' | 'keyProtection'> {
  const { folder, nativeBinding } = place
  const file = databasePath(folder)
  if (!storeExists(folder) && findKeyFile(folder) === undefined) {
    writeKeyFile(folder, { key: newKeyEntry(place), recovery: null })
  }
  const keyFile = findKeyFile(folder)
  const key = openKey(keyFile, place)
  const unlocked = { ...place, key }
  if (!storeExists(folder)) createDatabase(unlocked)
  const db = explainUnreadable(unlocked, () => connectToWrite({ file, key, nativeBinding }))
  try {
    migrate(db, { folder, migrations, nowMs: place.nowMs })
    prepareIndexTables(db)
    const entry = place.recoveryCode === null ? keyFile?.key : null
    const kept = entry ?? protectKey(key, place.keychain)
    if (kept !== entry) writeKeyFile(folder, { key: kept, recovery: keyFile?.recovery ?? null })
    return { db, keyProtection: kept.protection }
  } catch (error) {
    db.close()
    throw error
  }
}

function newKeyEntry({ randomBytes, keychain }: StorePlace): KeyEntry {
  return protectKey(randomBytes(keyByteCount), keychain)
}

/**
 * The database gets its name only when it is whole: an empty file of that name is damage, never
 * the first start. A journal left by a database that was moved away must not be read into it.
 */
function createDatabase({ folder, key, nativeBinding, nowMs }: UnlockedPlace): void {
  const file = databasePath(folder)
  const newFile = `${file}.new`
  for (const end of ['', '-wal', '-shm']) rmSync(`${newFile}${end}`, { force: true })
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${file}-wal.${nowMs}.old`)
  rmSync(`${file}-shm`, { force: true })
  const db = connectToWrite({ file: newFile, key, nativeBinding })
  try {
    migrate(db, { folder, migrations, nowMs })
  } finally {
    db.close()
  }
  renameSync(newFile, file)
  syncFolder(folder)
}

function connectToWrite(
  connection: Pick<UnlockedPlace, 'key' | 'nativeBinding'> & { readonly file: string },
): WriteDb {
  return connect({ ...connection, readonly: false })
}

/** SQLite takes an empty file for a new database, and damage and a wrong key for the same. */
function explainUnreadable<T>({ folder, key }: UnlockedPlace, open: () => T): T {
  const file = databasePath(folder)
  const { size } = statSync(file)
  if (size < pageByteCount) throw new FicheError('store-damaged', folder)
  try {
    return open()
  } catch (error) {
    if (systemCodeOf(error) !== 'SQLITE_NOTADB') throw error
    const isDamaged = size % pageByteCount !== 0 || keyFitsDatabase(file, key)
    throw new FicheError(isDamaged ? 'store-damaged' : 'key-wrong', folder)
  }
}

function inStoreWords<T>(folder: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    throw toStoreError(error, folder)
  }
}
