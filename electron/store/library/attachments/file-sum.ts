import { createHash } from 'node:crypto'

/** SHA-256 of a file that comes piece by piece. */
export function createFileSum() {
  const hash = createHash('sha256')
  return {
    add: (bytes: Uint8Array) => void hash.update(bytes),
    /** In hexadecimal; ends the sum. */
    hex: () => hash.digest('hex'),
  }
}
