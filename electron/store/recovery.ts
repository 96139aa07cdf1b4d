import { FicheError } from '@shared/contract/error'
import { findKeyFile, type KeyFile, writeKeyFile } from './key/key-file'
import { type Keychain, type RandomBytes, wrapWithRecoveryCode } from './key/key-wrapping'
import { openKey } from './key/open-key'
import { formatRecoveryCode, recoveryCodeByteCount } from './key/recovery-code'

type RecoveryPlace = {
  readonly folder: string
  readonly keychain: Keychain | null
  readonly randomBytes: RandomBytes
}

/**
 * Gives a store a recovery code, in the place of one that the user has not kept. To be called by
 * whoever holds the lock of the folder.
 *
 * @returns the code to show, null where the user has kept one; it is stored nowhere
 * @throws FicheError as `openKey`
 */
export function addRecoveryCode({ folder, keychain, randomBytes }: RecoveryPlace): string | null {
  const keyFile = getKeyFile(folder)
  if (keyFile.recovery?.isKept === true) return null
  const key = openKey(keyFile, { folder, keychain, recoveryCode: null })
  const code = randomBytes(recoveryCodeByteCount)
  const recovery = wrapWithRecoveryCode(key, code, randomBytes)
  writeKeyFile(folder, { key: keyFile.key, recovery })
  return formatRecoveryCode(code)
}

/** Notes that the user has kept the recovery code: it is replaced no more. */
export function confirmRecoveryCode(folder: string): void {
  const { key, recovery } = getKeyFile(folder)
  if (recovery === null) throw new FicheError('recovery-code-missing', folder)
  writeKeyFile(folder, { key, recovery: { ...recovery, isKept: true } })
}

function getKeyFile(folder: string): KeyFile {
  const keyFile = findKeyFile(folder)
  if (keyFile === undefined) throw new FicheError('key-missing', folder)
  return keyFile
}
