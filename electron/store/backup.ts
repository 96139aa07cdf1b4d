import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { FicheError } from '@shared/contract/error'
import { databasePath } from './connection/connect'
import type { ReadDb } from './database'
import { findKeyFile, writeKeyFile } from './key/key-file'
import type { RecoveryWrap } from './key/key-wrapping'
import { copyDatabase } from './migrate'
import { toStoreError } from './store-error'

/**
 * Copies a store, as it is at this moment, into a new folder in `target`. The copy opens with the
 * recovery code and with nothing else: it does not carry the key of this computer.
 *
 * @param folder data folder of the open store
 * @returns the new folder, `fiche-backup-2026-11-21T10-00-00.000Z`
 * @throws FicheError `recovery-code-missing`, `folder-unwritable`, `disk-full`, `disk-failed`
 */
export function backUp(db: ReadDb, folder: string, target: string, nowMs: number): string {
  const recovery = findKeyFile(folder)?.recovery ?? null
  if (recovery === null) throw new FicheError('recovery-code-missing', folder)
  const time = new Date(nowMs).toISOString().replaceAll(':', '-')
  const backup = join(target, `fiche-backup-${time}`)
  try {
    mkdirSync(target, { recursive: true })
    mkdirSync(backup, { mode: 0o700 })
    fillBackup(db, backup, recovery)
    return backup
  } catch (error) {
    throw toStoreError(error, target)
  }
}

function fillBackup(db: ReadDb, backup: string, recovery: RecoveryWrap): void {
  try {
    copyDatabase(db, databasePath(backup))
    writeKeyFile(backup, { key: null, recovery })
  } catch (error) {
    rmSync(backup, { recursive: true, force: true })
    throw error
  }
}
