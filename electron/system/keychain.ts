import { safeStorage } from 'electron'

/**
 * The system's keychain for the key of the store, null where there is none. On Linux Electron
 * falls back to a password that everyone knows (`basic_text`): that counts as none. To be called
 * when the app is ready.
 */
export function findKeychain() {
  if (process.platform === 'linux' && !hasLinuxKeychain()) return null
  if (!safeStorage.isEncryptionAvailable()) return null
  return {
    isAvailable: () => safeStorage.isEncryptionAvailable(),
    wrap: (text: string): Uint8Array => safeStorage.encryptString(text),
    unwrap: (bytes: Uint8Array): string => safeStorage.decryptString(Buffer.from(bytes)),
  }
}

function hasLinuxKeychain(): boolean {
  // The development Electron is too old to name its backend; it is never given to users.
  if (typeof safeStorage.getSelectedStorageBackend !== 'function') return false
  return !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())
}
