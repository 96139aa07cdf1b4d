import { assertNever } from '@shared/base/assert-never'
import { FicheError } from '@shared/contract/error'
import type { KeyFile } from './key-file'
import {
  findKeychainKey,
  findKeyWithRecoveryCode,
  type Keychain,
  type KeyEntry,
  keyFromHex,
} from './key-wrapping'
import { parseRecoveryCode } from './recovery-code'

/** What this computer has to come to a key with. */
export type KeyAccess = {
  readonly folder: string
  /** Null where no keychain can be asked: the command line in a checkout. */
  readonly keychain: Keychain | null
  /** As typed; used instead of the key on this computer. */
  readonly recoveryCode: string | null
}

/**
 * The raw key of a database.
 *
 * @throws FicheError `key-missing`, `key-in-keychain`, `keychain-refused`, `recovery-code-missing`,
 *   `recovery-code-mistyped`, `recovery-code-wrong`
 */
export function openKey(keyFile: KeyFile | undefined, access: KeyAccess): Uint8Array {
  if (keyFile === undefined) throw new FicheError('key-missing', access.folder)
  if (access.recoveryCode !== null) {
    return openWithCode(keyFile, access.folder, access.recoveryCode)
  }
  if (keyFile.key === null) throw new FicheError('key-missing', access.folder)
  return openEntry(keyFile.key, access)
}

function openEntry(entry: KeyEntry, { folder, keychain }: KeyAccess): Uint8Array {
  switch (entry.protection) {
    case 'file':
      return keyFromHex(entry.keyHex)
    case 'keychain': {
      if (!keychain?.isAvailable()) throw new FicheError('key-in-keychain', folder)
      const key = findKeychainKey(entry.wrapped, keychain)
      if (key === undefined) throw new FicheError('keychain-refused', folder)
      return key
    }
    default:
      return assertNever(entry)
  }
}

function openWithCode(keyFile: KeyFile, folder: string, typed: string): Uint8Array {
  if (keyFile.recovery === null) throw new FicheError('recovery-code-missing', folder)
  const code = parseRecoveryCode(typed)
  if (code === undefined) throw new FicheError('recovery-code-mistyped')
  const key = findKeyWithRecoveryCode(keyFile.recovery, code)
  if (key === undefined) throw new FicheError('recovery-code-wrong')
  return key
}
