import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Note, noteSchema } from '@shared/note/note'
import { z } from 'zod'
import type { ExportOptions } from '../../electron/export/note-to-docx'

/** Parts of a Word file by path, pretty-printed. */
export type Golden = Readonly<Record<string, string>>

const folder = import.meta.dirname
/** The parts of most cases are kept once, so that a case shows only what is its own. */
const commonFolder = join(folder, 'common')

/** One folder a case: a note and the parts that its export must have. */
export const goldenCases: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'note.json')))
  .map(({ name }) => name)
  .sort()

export function readGoldenNote(name: string): Note {
  return noteSchema.parse(JSON.parse(readFileSync(join(folder, name, 'note.json'), 'utf8')))
}

/** How a case is exported: with the changes since another note where it holds one. */
export function readGoldenOptions(name: string): ExportOptions {
  const path = join(folder, name, 'changes.json')
  const audience = forColleagues.includes(name) ? 'colleagues' : 'sending'
  if (!existsSync(path)) return { audience }
  return { audience, changes: changesSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) }
}

const forColleagues = ['colleagues', 'marks-tracked']
const compared = { before: noteSchema, kind: z.enum(['version', 'note']), name: z.string() }
const changesSchema = z.discriminatedUnion('marks', [
  z.strictObject({
    ...compared,
    marks: z.literal('council'),
    deleted: z.enum(['strike', 'ellipsis']),
  }),
  z.strictObject({ ...compared, marks: z.literal('tracked'), author: z.string() }),
])

export function readGolden(name: string): Golden {
  return { ...readParts(commonFolder), ...readParts(join(folder, name, 'parts')) }
}

/** Replaces all that was accepted before. */
export function writeGoldens(exported: Readonly<Record<string, Golden>>): void {
  const common = commonParts(Object.values(exported))
  rmSync(commonFolder, { recursive: true, force: true })
  for (const [path, text] of Object.entries(common)) writePart(join(commonFolder, path), text)
  for (const [name, golden] of Object.entries(exported)) {
    const parts = join(folder, name, 'parts')
    rmSync(parts, { recursive: true, force: true })
    for (const [path, text] of Object.entries(golden)) {
      if (common[path] !== text) writePart(join(parts, path), text)
    }
  }
}

/** Of the parts that every case has, the text that most cases have. */
function commonParts(goldens: readonly Golden[]): Golden {
  const paths = Object.keys(goldens[0] ?? {}).filter((path) => goldens.every((it) => path in it))
  return Object.fromEntries(
    paths.map((path) => {
      const texts = goldens.map((golden) => golden[path] ?? '')
      const count = (text: string) => texts.filter((other) => other === text).length
      return [path, texts.toSorted((a, b) => count(b) - count(a))[0] ?? '']
    }),
  )
}

function writePart(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function readParts(root: string): Golden {
  if (!existsSync(root)) return {}
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]
    }),
  )
}
