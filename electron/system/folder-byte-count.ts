import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Size of the files that lie in a folder, in bytes; those in its own folders do not count. */
export function folderByteCount(folder: string): number {
  const sizes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    // A file may be gone by now, as SQLite's journal comes and goes.
    .map(({ name }) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
  return sizes.reduce((sum, size) => sum + size, 0)
}
