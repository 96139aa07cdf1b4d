import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'

export const projectFolder = join(import.meta.dirname, '..', '..')

export type SourceFile = {
  /** From the project's folder, with `/`. */
  readonly path: string
  readonly folder: string
  readonly text: string
}

/** All TypeScript files under the given folders of the project, tests included, in order of path. */
export function listSourceFiles(folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap(filesUnder).map((path) => ({
    path,
    folder: dirname(path),
    text: readFileSync(join(projectFolder, path), 'utf8'),
  }))
}

function filesUnder(folder: string): readonly string[] {
  const root = join(projectFolder, folder)
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .toSorted()
}

/** Tests beside the code may reach for anything; the rules are for what is shipped. */
export function isTest({ path }: SourceFile): boolean {
  return /\.(test|spec)\.tsx?$/.test(path)
}

const importPatterns = [
  /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
]

/**
 * What a file imports, types included: paths from the project's folder for our own modules
 * (without extension), names for packages (`node:fs/promises` is `node:`).
 */
export function listImports({ folder, text }: SourceFile): readonly string[] {
  const names = importPatterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, name = '']) => name),
  )
  return names.map((name) => {
    if (name.startsWith('.')) return posix.normalize(posix.join(folder, name))
    if (name.startsWith('@shared/')) return name.slice(1)
    if (name.startsWith('node:')) return 'node:'
    return name.split('/', name.startsWith('@') ? 2 : 1).join('/')
  })
}
