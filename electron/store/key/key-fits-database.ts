import { createHmac, pbkdf2Sync } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { databaseSalt } from './database-salt'

export const pageByteCount = 4096
const tagByteCount = 64
/** Enough to meet an unharmed page in a file whose beginning is lost. */
const maximumPageCount = 4096

/**
 * Tells damage from a wrong key where SQLite reports the same for both: the key fits if the file
 * begins with its salt, or if the tag of any page was made with it. Only for a file that this
 * process has not open in SQLite: closing it here would release SQLite's locks on it.
 *
 * @see SQLCipher 4: a page ends with an HMAC-SHA512 of its content and its number
 */
export function keyFitsDatabase(file: string, key: Uint8Array): boolean {
  const salt = databaseSalt(key)
  const tagKey = pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  )
  const handle = openSync(file, 'r')
  try {
    const page = Buffer.alloc(pageByteCount)
    for (let number = 1; number <= maximumPageCount; number += 1) {
      const position = (number - 1) * pageByteCount
      const readCount = readSync(handle, page, 0, pageByteCount, position)
      if (number === 1 && page.subarray(0, salt.length).equals(salt)) return true
      if (readCount < pageByteCount) return false
      if (tagFits(page, number, tagKey)) return true
    }
    return false
  } finally {
    closeSync(handle)
  }
}

function tagFits(page: Buffer, number: number, tagKey: Uint8Array): boolean {
  const pageNumber = Buffer.alloc(4)
  pageNumber.writeUInt32LE(number)
  const tag = createHmac('sha512', tagKey)
    .update(page.subarray(0, -tagByteCount))
    .update(pageNumber)
    .digest()
  return tag.equals(page.subarray(-tagByteCount))
}
