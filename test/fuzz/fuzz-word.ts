import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { bundleForNode } from '../support/bundle-for-node.ts'
import type { WorkerMessage } from './word-worker.ts'

/**
 * Reads many Word files that were changed at random, and ends with 1 if any gave neither a note nor
 * a sentence, took too long or left too much behind. `FICHE_FUZZ_SEED` is the first seed,
 * `FICHE_FUZZ_COUNT` how many follow: 1 tries one file again.
 */
const from = Number(process.env['FICHE_FUZZ_SEED'] ?? 1)
const count = Number(process.env['FICHE_FUZZ_COUNT'] ?? 10_000)
const mostMs = 2000
/** Nothing is heard for so long: the file never comes to an end. */
const patienceMs = 30_000
const mostHeapMegabytes = 600
const mostGrowthBytes = 30_000_000

const megabytesOf = (bytes: number) => `${Math.round(bytes / 1e5) / 10} MB`
const write = (line: string) => process.stdout.write(`${line}\n`)

const outcomes: WorkerMessage[] = []
const address = await bundleForNode(join(import.meta.dirname, 'word-worker.ts'), 'fuzz')
const beganMs = performance.now()
const ending = await fuzz(new URL(address))
const seconds = Math.round((performance.now() - beganMs) / 1000)

/** What ended it before its time; empty if nothing did. */
function fuzz(program: URL): Promise<string> {
  return new Promise((done) => {
    const worker = new Worker(program, {
      workerData: { from, count },
      resourceLimits: { maxOldGenerationSizeMb: mostHeapMegabytes },
    })
    const giveUp = () => {
      void worker.terminate()
      done(`seed ${from + outcomes.length} does not come to an end`)
    }
    let timer = setTimeout(giveUp, patienceMs)
    worker.on('message', (message: WorkerMessage) => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, patienceMs)
      outcomes.push(message)
      if (message.heldBytes !== null)
        write(`${outcomes.length} files, ${megabytesOf(message.heldBytes)} held`)
    })
    worker.on('error', (error) => done(`seed ${from + outcomes.length}: ${String(error)}`))
    worker.on('exit', () => {
      clearTimeout(timer)
      done('')
    })
  })
}

function countsOf(): string {
  const counts = new Map<string, number>()
  for (const { code } of outcomes)
    counts.set(code ?? 'FAILED', (counts.get(code ?? 'FAILED') ?? 0) + 1)
  const largestFirst = [...counts].toSorted((a, b) => b[1] - a[1])
  return largestFirst.map(([code, times]) => `${code} ${times}`).join(', ')
}

const failed = outcomes.filter(({ code, durationMs }) => code === null || durationMs > mostMs)
for (const { seed, failure, durationMs } of failed.slice(0, 20))
  write(`seed ${seed}, ${Math.round(durationMs)} ms: ${failure}`)
const slowest = outcomes.toSorted((a, b) => b.durationMs - a.durationMs)[0]
const held = outcomes.flatMap(({ heldBytes }) => heldBytes ?? [])
const growth = (held.at(-1) ?? 0) - (held[0] ?? 0)
write(countsOf())
write(
  `slowest: seed ${slowest?.seed}, ${Math.round(slowest?.durationMs ?? 0)} ms; held grew by ${megabytesOf(growth)}; ${seconds} seconds`,
)
if (ending !== '') write(ending)
write(`${outcomes.length} files, ${failed.length} failed`)
const isRight =
  failed.length === 0 && ending === '' && outcomes.length === count && growth < mostGrowthBytes
process.exitCode = isRight ? 0 : 1
