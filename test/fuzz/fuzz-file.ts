import { FicheError } from '@shared/contract/error'
import { makeRandom, oneOf } from '../kill/random'
import { importWordFile } from './import-word-file'
import { mutateWordFile } from './mutations/mutate-word-file'
import type { SeedFiles } from './seed-files'

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

/** Files that take longer are read once more. */
const mostSurelyMs = 500

/** Makes the file of a seed, reads it as a note and takes it back: always the same for the same files. */
export function fuzzFile(files: SeedFiles, seed: number): FuzzOutcome {
  const random = makeRandom(seed)
  const file = oneOf(random, files)
  const bytes = mutateWordFile(file.parts, oneOf(random, files).parts, random)
  const told = timed(() => importWordFile(bytes, file.sent))
  if (told.durationMs < mostSurelyMs) return { seed, ...told }
  // What the machine did beside it does not come twice.
  const again = timed(() => importWordFile(bytes, file.sent))
  return { seed, ...told, durationMs: Math.min(told.durationMs, again.durationMs) }
}

function timed(read: () => string): Omit<FuzzOutcome, 'seed'> {
  const before = process.cpuUsage()
  const told = tell(read)
  const { user, system } = process.cpuUsage(before)
  return { ...told, durationMs: (user + system) / 1000 }
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
