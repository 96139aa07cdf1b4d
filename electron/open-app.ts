import { randomBytes } from 'node:crypto'
import { runWindow } from './run-window'
import { openStore } from './store/open'
import { findKeychain } from './system/keychain'
import type { SettingsFile } from './system/settings-file'
import type { FirstWindow } from './system/windows/first-window'

type AppParts = {
  /** Absolute path of the data folder. */
  readonly folder: string
  /** SQLite's native module where it is not the prebuilt one, null for that. */
  readonly nativeBinding: string | null
  /** Address of the development server, null in a built app. */
  readonly devServer: string | null
  readonly first: FirstWindow
  readonly settings: SettingsFile
  readonly writeProblem: (text: string) => void
}

/**
 * Opens the store and answers the first window, which waits.
 *
 * @throws FicheError as `openStore`
 */
export async function openApp({ folder, nativeBinding, ...parts }: AppParts): Promise<void> {
  const keychain = findKeychain()
  const place = {
    folder,
    keychain,
    recoveryCode: null,
    nativeBinding,
    nowMs: Date.now(),
    randomBytes,
  }
  await runWindow({ ...parts, keychain, store: openStore(place, 'window') })
}
