import { createHash } from 'node:crypto'
import type { ReadDb, WriteDb } from '../database'

/** SHA-256 of a file's bytes, in hexadecimal. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Keeps the bytes of a Word file once, however often they come; gives their SHA-256. */
export function keepWordFile(db: WriteDb, bytes: Uint8Array): string {
  const sha256 = sumOf(bytes)
  db.prepare('insert into wordFiles (sha256, bytes) values (?, ?) on conflict do nothing').run(
    sha256,
    bytes,
  )
  return sha256
}

/** The bytes that were kept under this sum. @throws Error where none were, which no code allows */
export function readWordFile(db: ReadDb, sha256: string): Uint8Array {
  const bytes = db
    .prepare<[string], Uint8Array>('select bytes from wordFiles where sha256 = ?')
    .pluck()
    .get(sha256)
  if (bytes === undefined) throw new Error(`No Word file ${sha256.slice(0, 8)} is kept`)
  return bytes
}
