import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { type FuzzOutcome, fuzzFile } from './fuzz-file'
import { makeSeedFiles } from './seed-files'

/** What the thread tells after each file. */
export type WorkerMessage = FuzzOutcome & {
  /** What is still held when the file is done and all that can go is gone; not each time. */
  readonly heldBytes: number | null
}

/** Files between two looks at what is still held. */
const lookEvery = 500

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

function heldBytes(): number {
  if (typeof collect === 'function') collect()
  return process.memoryUsage().heapUsed
}

const { from, count } = workerData
const files = await makeSeedFiles()
for (let index = 0; index < count; index += 1) {
  const outcome = fuzzFile(files, from + index)
  const isLook = index % lookEvery === 0 || index === count - 1
  const message: WorkerMessage = { ...outcome, heldBytes: isLook ? heldBytes() : null }
  parentPort?.postMessage(message)
}
