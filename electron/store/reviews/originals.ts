import { FicheError } from '@shared/contract/error'
import type { ReadDb, WriteDb } from '../database'
import { keepWordFile, readWordFile } from './word-files'

/** The Word file that a note was made of, without its bytes. */
export type Original = {
  /** Without its folder. */
  readonly fileName: string
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
  readonly importedAtMs: number
}

/** Keeps the file that a note was made of. */
export function addOriginal(
  db: WriteDb,
  original: {
    readonly noteId: string
    readonly fileName: string
    readonly bytes: Uint8Array
    readonly nowMs: number
  },
): void {
  const { bytes, ...rest } = original
  db.prepare(
    `insert into originals (noteId, fileName, sha256, importedAtMs)
     values (@noteId, @fileName, @sha256, @nowMs)`,
  ).run({ ...rest, sha256: keepWordFile(db, bytes) })
}

/** Undefined for a note that was made of no file. */
export function findOriginal(db: ReadDb, noteId: string): Original | undefined {
  return db
    .prepare<[string], Original>(
      'select fileName, sha256, importedAtMs from originals where noteId = ?',
    )
    .get(noteId)
}

/** The exact bytes of the file that a note was made of. @throws FicheError `no-original` */
export function readOriginal(
  db: ReadDb,
  noteId: string,
): { readonly fileName: string; readonly bytes: Uint8Array } {
  const original = findOriginal(db, noteId)
  if (original === undefined) throw new FicheError('no-original', noteId)
  return { fileName: original.fileName, bytes: readWordFile(db, original.sha256) }
}
