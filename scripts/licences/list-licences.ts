import { z } from 'zod'

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().default(''),
      license: z.string().default('unknown'),
      dependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
})
type Packages = z.infer<typeof lockSchema>['packages']

export type Licence = {
  readonly name: string
  readonly version: string
  readonly licence: string
}

/** Their own dependencies serve to install them, and are not shipped. */
const withoutDependencies = ['electron', 'better-sqlite3']

/** Names of the packages that a source file imports, `@tiptap/core` for `@tiptap/core/x.css`. */
export function importedPackages(text: string): readonly string[] {
  const names = Array.from(
    text.matchAll(/(?:\bfrom|\bimport\(?)\s*['"]((?:@[a-z\d-]+\/)?[a-z\d][\w.-]*)[^'"]*['"]/g),
    ([, name = '']) => name,
  )
  return names.filter((name) => !name.startsWith('@shared/') && name !== 'node')
}

/**
 * The packages that the app carries, those that others need included, with their licences; in
 * order of name, then version.
 *
 * @param lock     content of package-lock.json
 * @param imported names of packages that the app's code imports
 * @throws where a package is not in the lock file
 */
export function listLicences(lock: unknown, imported: readonly string[]): readonly Licence[] {
  const { packages } = lockSchema.parse(lock)
  const found = new Map<string, Licence>()
  const visit = (name: string, from: string) => {
    const path = findPackage(packages, name, from)
    const entry = path === undefined ? undefined : packages[path]
    if (path === undefined || entry === undefined) throw new Error(`${name} is not locked`)
    if (found.has(path)) return
    found.set(path, {
      name: entry.name ?? name,
      version: entry.version,
      licence: entry.license,
    })
    if (withoutDependencies.includes(name)) return
    for (const needed of Object.keys(entry.dependencies))
      if (!needed.startsWith('@types/')) visit(needed, path)
  }
  for (const name of imported) visit(name, '')
  return [...found.values()].toSorted(
    (a, b) => compare(a.name, b.name) || compare(a.version, b.version),
  )
}

/** As Node finds it: the nearest `node_modules`, from inside out. */
function findPackage(packages: Packages, name: string, from: string): string | undefined {
  const path = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`
  if (packages[path] !== undefined) return path
  if (from === '') return undefined
  return findPackage(packages, name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
