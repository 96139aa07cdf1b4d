import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { FicheError } from '@shared/contract/error'
import { z } from 'zod'
import { systemCodeOf } from '../store-error'
import { keyEntrySchema, recoveryWrapSchema } from './key-wrapping'

const keyFileVersion = 1

/** `key.json`: how to come to the key of the database beside it. */
const keyFileSchema = z.strictObject({
  format: z.literal('fiche-key'),
  version: z.literal(keyFileVersion),
  /** Null in a backup: only the recovery code opens it. */
  key: keyEntrySchema.nullable(),
  /** Null until the window has shown a recovery code. */
  recovery: recoveryWrapSchema.nullable(),
})
const anyVersionSchema = z.object({ format: z.literal('fiche-key'), version: z.int() })

/** What `key.json` holds. */
export type KeyFile = Pick<z.infer<typeof keyFileSchema>, 'key' | 'recovery'>

/**
 * Reads `key.json` of a data folder; undefined where there is none.
 *
 * @throws FicheError `key-damaged`, `store-newer`, `file-unreadable`
 */
export function findKeyFile(folder: string): KeyFile | undefined {
  const text = findText(join(folder, 'key.json'))
  if (text === undefined) return undefined
  const json = parseJson(text)
  const version = anyVersionSchema.safeParse(json)
  if (version.success && version.data.version > keyFileVersion) {
    throw new FicheError('store-newer', folder)
  }
  const keyFile = keyFileSchema.safeParse(json)
  if (!keyFile.success) throw new FicheError('key-damaged', folder)
  return { key: keyFile.data.key, recovery: keyFile.data.recovery }
}

/** Writes `key.json` whole or not at all, readable by the user alone. */
export function writeKeyFile(folder: string, { key, recovery }: KeyFile): void {
  const path = join(folder, 'key.json')
  const newPath = `${path}.new`
  const content = { format: 'fiche-key', version: keyFileVersion, key, recovery }
  rmSync(newPath, { force: true })
  const file = openSync(newPath, 'wx', 0o600)
  try {
    writeFileSync(file, `${JSON.stringify(keyFileSchema.parse(content), null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(newPath, path)
  syncFolder(folder)
}

/** Makes new and renamed files of a folder survive a power cut. */
export function syncFolder(folder: string): void {
  // Windows keeps its folders safe by itself and cannot open them as files.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function findText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined
    throw new FicheError('file-unreadable', path)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
