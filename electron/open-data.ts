import { randomBytes } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { app } from 'electron'
import { recoveryOfThisStart } from './handlers/app'
import type { HandlerContext } from './handlers/context'
import { earlyAnswers } from './handlers/early/early-answers'
import type { Keychain } from './store/key/key-wrapping'
import { openStore, type WriteStore } from './store/open'
import { addRecoveryCode, confirmRecoveryCode } from './store/recovery'
import { findKeychain } from './system/keychain'
import type { SettingsFile } from './system/settings-file'
import type { FirstWindow } from './system/windows/first-window'

type DataParts = {
  /** Absolute path of the data folder. */
  readonly folder: string
  /** SQLite's native module where it is not the prebuilt one, null for that. */
  readonly nativeBinding: string | null
  readonly first: FirstWindow
  readonly settings: SettingsFile
}

export type OpenedData = {
  readonly store: WriteStore
  readonly app: HandlerContext['app']
  readonly recovery: HandlerContext['recovery']
}

/**
 * Opens the store and answers what the first page needs to draw its note; what else it asks waits.
 * What this imports is read before that note is there: as little as can be.
 *
 * @throws FicheError as `openStore`
 */
export async function openData(parts: DataParts): Promise<OpenedData> {
  const { folder, nativeBinding, first, settings } = parts
  const keychain: Keychain | null = findKeychain()
  const place = {
    folder,
    keychain,
    recoveryCode: null,
    nativeBinding,
    nowMs: Date.now(),
    randomBytes,
  }
  const store = openStore(place, 'window')
  const { db, keyProtection } = store
  const data: OpenedData = {
    store,
    app: { version: app.getVersion(), dataFolder: folder, keyProtection },
    recovery: recoveryOfThisStart({
      addCode: () => addRecoveryCode({ folder, keychain, randomBytes }),
      confirmCode: () => confirmRecoveryCode(folder),
    }),
  }
  first.answerEarly(earlyAnswers({ ...data, db, hasBrokenSettings: settings.broken !== null }))
  // The answers leave before anything else is read.
  await turn()
  return data
}
