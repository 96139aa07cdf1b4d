const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Random bytes that `idFromBytes` needs: 12 characters of 5 bits. */
export const idByteCount = 12

/**
 * An opaque id of 12 characters, safe in file names, addresses and Word bookmarks.
 *
 * @param bytes random bytes, `idByteCount` of them; only the low five bits of each are used
 */
export function idFromBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => alphabet.charAt(byte & 31)).join('')
}

/** Gives `PREFIX-1`, `PREFIX-2` and so on: ids that are the same each time. */
export function countedIds(prefix: string): () => string {
  let made = 0
  return () => {
    made += 1
    return `${prefix}-${made}`
  }
}
