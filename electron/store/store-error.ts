import { type ErrorCode, FicheError } from '@shared/contract/error'

// SQLite's extended codes begin with the basic one; the first match counts.
const sqliteCodes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^SQLITE_(CORRUPT|NOTADB|FORMAT|IOERR_(SHORT_READ|DATA|CORRUPTFS))/, 'store-damaged'],
  [/^SQLITE_FULL/, 'disk-full'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/, 'folder-unwritable'],
  [/^SQLITE_IOERR/, 'disk-failed'],
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'store-locked'],
  [/^(ENOSPC|EDQUOT)$/, 'disk-full'],
  [/^(EACCES|EPERM|EROFS|ENOTDIR|ENOENT|EEXIST|EISDIR|ENAMETOOLONG)$/, 'folder-unwritable'],
  [/^EIO$/, 'disk-failed'],
]

/**
 * Says in the product's words what SQLite or the file system reported.
 *
 * @param folder data folder, named in the sentence
 * @returns a `FicheError` where the cause is known, else the error as it came
 */
export function toStoreError(error: unknown, folder: string): unknown {
  const systemCode = systemCodeOf(error)
  const known = sqliteCodes.find(([pattern]) => pattern.test(systemCode))
  return known === undefined ? error : new FicheError(known[1], folder)
}

/** Code such as `SQLITE_FULL` or `ENOSPC`; empty for errors without one and for our own. */
export function systemCodeOf(error: unknown): string {
  if (!(error instanceof Error) || error instanceof FicheError || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
