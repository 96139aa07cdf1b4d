import { createHash } from 'node:crypto'

/**
 * The 16 bytes that an encrypted file begins with. SQLCipher draws them by lot; ours follow from
 * the key, which is random itself, so that a file tells whether a key belongs to it.
 */
export function databaseSalt(key: Uint8Array): Uint8Array {
  return createHash('sha256').update('fiche database salt').update(key).digest().subarray(0, 16)
}
