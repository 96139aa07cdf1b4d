import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync } from 'fflate'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { readWordDocument } from '../../electron/word/read-word-document'
import { goldenCases, readGoldenNote, readGoldenOptions } from '../golden/golden-files'
import { everyFeature } from './every-feature'
import type { PartsOfFile } from './mutations/mutate-word-file'
import type { SentFile } from './take-back-word-file'

/** A file that others are made of. */
type SeedFile = {
  readonly parts: PartsOfFile
  /** Null for one that no note of ours is behind. */
  readonly sent: SentFile | null
}

const folders = ['fixtures/templates', 'roundtrip/corpus']
export type SeedFiles = readonly [SeedFile, ...SeedFile[]]

/** Larger ones would take the time of a hundred others. */
const mostBytes = 100_000

/** Word files of many programs that the mutated ones are made of: our own, and those kept for tests. */
export async function makeSeedFiles(cases = goldenCases): Promise<SeedFiles> {
  const ours = await Promise.all(
    cases.map(async (name): Promise<SeedFile> => {
      const note = readGoldenNote(name)
      const { bytes } = await noteToDocx(note, readGoldenOptions(name))
      return { parts: unzipSync(bytes), sent: { note, document: readWordDocument(bytes) } }
    }),
  )
  const kept = folders
    .flatMap((folder) => readFolder(join(import.meta.dirname, '..', folder)))
    .filter(({ length }) => length <= mostBytes)
    .map((bytes): SeedFile => ({ parts: unzipSync(bytes), sent: null }))
  return [{ parts: toBytes(everyFeature), sent: null }, ...ours, ...kept]
}

function readFolder(folder: string): readonly Uint8Array[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name)))
}

function toBytes(parts: Readonly<Record<string, string>>): PartsOfFile {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
}
