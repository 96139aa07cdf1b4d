import { createCipheriv, createDecipheriv, scryptSync } from 'node:crypto'
import { z } from 'zod'

export const keyByteCount = 32

/** Gives that many random bytes, fit for keys. */
export type RandomBytes = (count: number) => Uint8Array

/** What keeps a secret for the user of this computer; Electron's safeStorage in the app. */
export type Keychain = {
  readonly isAvailable: () => boolean
  readonly wrap: (text: string) => Uint8Array
  readonly unwrap: (bytes: Uint8Array) => string
}

const keyHexSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** How the key lies on this computer: wrapped by its keychain, or as it is. */
export const keyEntrySchema = z.discriminatedUnion('protection', [
  z.strictObject({ protection: z.literal('keychain'), wrapped: z.base64() }),
  z.strictObject({ protection: z.literal('file'), keyHex: keyHexSchema }),
])
export type KeyEntry = z.infer<typeof keyEntrySchema>

/** The key under the recovery code: scrypt, then AES-256-GCM. Bytes are base64. */
export const recoveryWrapSchema = z.strictObject({
  scrypt: z.strictObject({
    cost: z.int().min(2).max(1048576),
    blockSize: z.int().min(1).max(32),
    parallelization: z.int().min(1).max(16),
    salt: z.base64(),
  }),
  nonce: z.base64(),
  wrapped: z.base64(),
  tag: z.base64(),
  /** The user has said that the code is kept; until then a new one may replace it. */
  isKept: z.boolean(),
})
export type RecoveryWrap = z.infer<typeof recoveryWrapSchema>

const scryptSettings = { cost: 32768, blockSize: 8, parallelization: 1 }
const tagByteCount = 16
const purpose = Buffer.from('fiche recovery 1')

/** Wraps the key for this computer; without a keychain it stays as it is. */
export function protectKey(key: Uint8Array, keychain: Keychain | null): KeyEntry {
  const keyHex = Buffer.from(key).toString('hex')
  return keychain?.isAvailable()
    ? { protection: 'keychain', wrapped: toBase64(keychain.wrap(keyHex)) }
    : { protection: 'file', keyHex }
}

/** The key that the keychain wrapped, or undefined where it gives none. */
export function findKeychainKey(wrapped: string, keychain: Keychain): Uint8Array | undefined {
  try {
    return keyFromHex(keyHexSchema.parse(keychain.unwrap(Buffer.from(wrapped, 'base64'))))
  } catch {
    return undefined
  }
}

/** The bytes of a key of 64 hexadecimal digits. */
export function keyFromHex(keyHex: string): Uint8Array {
  return Buffer.from(keyHex, 'hex')
}

/** @param code the bytes of the recovery code */
export function wrapWithRecoveryCode(
  key: Uint8Array,
  code: Uint8Array,
  randomBytes: RandomBytes,
): RecoveryWrap {
  const scrypt = { ...scryptSettings, salt: toBase64(randomBytes(16)) }
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', stretch(code, scrypt), nonce)
  cipher.setAAD(purpose)
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()])
  return {
    scrypt,
    nonce: toBase64(nonce),
    wrapped: toBase64(wrapped),
    tag: toBase64(cipher.getAuthTag()),
    isKept: false,
  }
}

/** The key, or undefined where the code is not the one that wrapped it. */
export function findKeyWithRecoveryCode(
  wrap: RecoveryWrap,
  code: Uint8Array,
): Uint8Array | undefined {
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      stretch(code, wrap.scrypt),
      Buffer.from(wrap.nonce, 'base64'),
      { authTagLength: tagByteCount },
    )
    decipher.setAAD(purpose)
    decipher.setAuthTag(Buffer.from(wrap.tag, 'base64'))
    return Buffer.concat([decipher.update(Buffer.from(wrap.wrapped, 'base64')), decipher.final()])
  } catch {
    return undefined
  }
}

function stretch(code: Uint8Array, settings: RecoveryWrap['scrypt']): Uint8Array {
  const { cost, blockSize, parallelization } = settings
  return scryptSync(code, Buffer.from(settings.salt, 'base64'), keyByteCount, {
    cost,
    blockSize,
    parallelization,
    // scrypt needs 128 * cost * blockSize bytes; Node's own limit lies just below ours.
    maxmem: 256 * cost * blockSize,
  })
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
