import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** What V8 made of files of code, by their names. */
export type CompiledFiles = ReadonlyMap<string, Uint8Array>

const digestByteCount = 32

/**
 * What an earlier run kept: nothing where there is none, or where it is not what was written. V8
 * runs whatever it is given, so a digest stands before it.
 */
export function readCompiledFiles(path: string): CompiledFiles {
  try {
    const bytes = readFileSync(path)
    const content = bytes.subarray(digestByteCount)
    const isWhole = digestOf(content).equals(bytes.subarray(0, digestByteCount))
    const files: unknown = isWhole ? deserialize(content) : null
    return files instanceof Map ? files : new Map()
  } catch {
    return new Map()
  }
}

/** Keeps them for later runs, whole or not at all; a folder that cannot be written to is no error. */
export function writeCompiledFiles(path: string, files: CompiledFiles): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch {
    return
  }
  const content = serialize(files)
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    writeFileSync(draft, Buffer.concat([digestOf(content), content]))
    renameSync(draft, path)
  } catch {
    rmSync(draft, { force: true })
  }
}

function digestOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}
