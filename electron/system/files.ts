import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FicheError } from '@shared/contract/error'

/**
 * Writes a file whole or not at all: what was there before stays until the new bytes are on
 * disk. The temporary file lies in the same folder, as a rename across disks is a copy.
 *
 * @param path absolute
 * @param bytes of a large file piece by piece, so that it never stands in memory whole
 * @throws FicheError folder-unwritable, disk-full, file-open-elsewhere
 */
export async function writeAtomic(
  path: string,
  bytes: Uint8Array | Iterable<Uint8Array>,
): Promise<void> {
  const temporary = join(dirname(path), `.fiche-${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeThrough(temporary, bytes)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw toFileError(error, path, 'write')
  }
  try {
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw toFileError(error, path, 'replace')
  }
  await flushFolder(dirname(path))
}

/**
 * The bytes of a file as the disk has them, of a larger one only the first so many; null for one
 * that cannot be read.
 */
export async function readFileBytes(
  path: string,
  mostBytes = Number.POSITIVE_INFINITY,
): Promise<Uint8Array | null> {
  const file = await open(path, 'r').catch(() => null)
  if (file === null) return null
  try {
    const { size } = await file.stat()
    if (size <= mostBytes) return await file.readFile()
    const bytes = new Uint8Array(mostBytes)
    const { bytesRead } = await file.read(bytes, 0, mostBytes, 0)
    return bytes.subarray(0, bytesRead)
  } catch {
    return null
  } finally {
    await file.close()
  }
}

async function writeThrough(path: string, bytes: Uint8Array | Iterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** So that a power cut cannot undo the rename. Windows and some network disks refuse it. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  if (folder === null) return
  await folder.sync().catch(() => undefined)
  await folder.close()
}

/**
 * The sentence for a file that could not be written; other errors come back as they are.
 *
 * @param step `replace`: the new file is written and only the old one is in the way
 */
export function toFileError(error: unknown, path: string, step: 'write' | 'replace'): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new FicheError('disk-full', path)
    case 'EBUSY':
      return new FicheError('file-open-elsewhere', path)
    case 'EPERM':
    case 'EACCES':
      // Windows says so when another program, such as Word, holds the file.
      return step === 'replace'
        ? new FicheError('file-open-elsewhere', path)
        : new FicheError('folder-unwritable', dirname(path))
    case 'EROFS':
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EISDIR':
    case 'ENAMETOOLONG':
      return new FicheError('folder-unwritable', dirname(path))
    default:
      return error
  }
}
