import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type InstalledElectron = { readonly executable: string; readonly version: string }

/** The Electron that the `electron` package has unpacked into itself, if it is there and whole. */
export function findInstalledElectron(electronPackage: string): InstalledElectron | undefined {
  // Written last by the package's installer: without it the unpacking did not end.
  const pathFile = join(electronPackage, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const executable = join(electronPackage, 'dist', readFileSync(pathFile, 'utf8'))
  if (!existsSync(executable)) return undefined
  return { executable, version: readElectronVersion(join(electronPackage, 'dist')) }
}

/** The version that Electron's distributions write beside their program, or `unknown`. */
export function readElectronVersion(distribution: string): string {
  const file = join(distribution, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown'
}
