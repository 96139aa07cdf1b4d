import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importedPackages, type Licence, listLicences } from './list-licences.ts'

const root = resolve(import.meta.dirname, '..', '..')

/** What the settings show of the packages that the app carries. */
export const licencesFile = resolve(root, 'resources', 'licences.json')

/** The licences as the sources and the lock file say now. */
export function licencesNow(): readonly Licence[] {
  const sources = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: root }).filter(
    (path) => !/\.(test|spec|d)\.tsx?$/.test(path),
  )
  const imported = sources.flatMap((path) =>
    importedPackages(readFileSync(resolve(root, path), 'utf8')),
  )
  const lock: unknown = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8'))
  return listLicences(lock, [...new Set(imported)])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(licencesFile, `${JSON.stringify(licencesNow(), null, 2)}\n`)
}
