import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync } from 'fflate'
import { noteToDocx } from '../../electron/export/note-to-docx'
import { goldenCases, readGoldenNote, readGoldenOptions } from '../golden/golden-files'
import { everyFeature } from './every-feature'
import type { SeedFile } from './mutations/mutate-word-file'

const folders = ['fixtures/templates', 'roundtrip/corpus']
/** Larger ones would take the time of a hundred others. */
const mostBytes = 100_000

/** Word files of many programs that the mutated ones are made of: our own, and those kept for tests. */
export async function makeSeedFiles(cases = goldenCases): Promise<readonly SeedFile[]> {
  const ours = await Promise.all(
    cases.map(async (name) => noteToDocx(readGoldenNote(name), readGoldenOptions(name))),
  )
  const kept = folders.flatMap((folder) => readFolder(join(import.meta.dirname, '..', folder)))
  const files = [...ours.map(({ bytes }) => bytes), ...kept]
  return [
    toBytes(everyFeature),
    ...files.filter(({ length }) => length <= mostBytes).map((bytes) => unzipSync(bytes)),
  ]
}

function readFolder(folder: string): readonly Uint8Array[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name)))
}

function toBytes(parts: Readonly<Record<string, string>>): SeedFile {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
}
