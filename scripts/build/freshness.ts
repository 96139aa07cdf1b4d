import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether a file or folder at or under one of the paths changed after the time given. A folder's
 * own time counts too, so that a file that was removed is noticed; tests are no part of a build.
 */
export function isAnyNewerThan(timeMs: number, paths: readonly string[]): boolean {
  return paths.some((path) => existsSync(path) && isNewerThan(timeMs, path))
}

function isNewerThan(timeMs: number, path: string): boolean {
  const entry = statSync(path)
  if (entry.mtimeMs > timeMs) return true
  if (!entry.isDirectory()) return false
  return readdirSync(path, { withFileTypes: true })
    .filter((child) => !isTest(child))
    .some((child) => isNewerThan(timeMs, join(path, child.name)))
}

function isTest(entry: Dirent): boolean {
  return /\.test\.tsx?$/.test(entry.name)
}
