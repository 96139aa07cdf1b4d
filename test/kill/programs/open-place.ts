import { randomBytes } from 'node:crypto'
import type { StorePlace } from '../../../electron/store/open'

/** The data folder that a test names, with its key in a file. */
export function openPlace(folder: string): StorePlace {
  return {
    folder,
    keychain: null,
    recoveryCode: null,
    nativeBinding: process.env['FICHE_SQLITE_BINDING'] ?? null,
    nowMs: Date.now(),
    randomBytes,
  }
}
