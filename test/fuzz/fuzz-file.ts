import { FicheError } from '@shared/contract/error'
import { between, makeRandom } from '../kill/random'
import { importWordFile } from './import-word-file'
import { mutateWordFile, type SeedFile } from './mutations/mutate-word-file'

/** How one mutated file was taken. */
export type FuzzOutcome = {
  readonly seed: number
  /** `note`, or the code of the sentence that the user reads; null for any other error. */
  readonly code: string | null
  /** What went wrong where no sentence says it, with the place in the program. */
  readonly failure: string
  /** Of the processor: others may use the machine. */
  readonly durationMs: number
}

/** The file of a seed: always the same for the same seed files. */
export function makeFuzzFile(files: readonly SeedFile[], seed: number): Uint8Array {
  const random = makeRandom(seed)
  const file = files[between(random, 0, files.length)] ?? {}
  const other = files[between(random, 0, files.length)] ?? {}
  return mutateWordFile(file, other, random)
}

/** Makes the file of a seed and reads it as a note. */
export function fuzzFile(files: readonly SeedFile[], seed: number): FuzzOutcome {
  const bytes = makeFuzzFile(files, seed)
  const before = process.cpuUsage()
  const told = tell(() => importWordFile(bytes))
  const { user, system } = process.cpuUsage(before)
  return { seed, ...told, durationMs: (user + system) / 1000 }
}

function tell(read: () => string): Pick<FuzzOutcome, 'code' | 'failure'> {
  try {
    return { code: read(), failure: '' }
  } catch (error) {
    if (error instanceof FicheError) return { code: error.code, failure: '' }
    return {
      code: null,
      failure: error instanceof Error ? (error.stack ?? error.message) : 'thrown',
    }
  }
}
