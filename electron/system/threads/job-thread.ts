import { type ResourceLimits, Worker } from 'node:worker_threads'
import { FicheError } from '@shared/contract/error'
import type { JobMessage } from './answer-job'

/** So long after its last job a thread gives its memory back. */
const idleMs = 60_000

type Watching<Step> = {
  /** Ends the thread at once, whatever it is doing. */
  readonly signal: AbortSignal
  readonly onStep: (step: Step) => void
}

/**
 * Jobs for a script in threads of its own. The thread of the last job waits a while for the next
 * one; jobs at the same time get one each. No thread keeps the process alive.
 *
 * @returns does a job; rejects with its `FicheError`, with `signal.reason` once that is aborted,
 *   and with an error named as in the thread for all else
 */
export function createJobThreads<Job, Step, Result>(
  scriptPath: string,
  resourceLimits: ResourceLimits = {},
): (job: Job, watching: Watching<Step>) => Promise<Result> {
  let waiting: Worker | null = null
  let idle: ReturnType<typeof setTimeout> | undefined

  function take(): Worker {
    clearTimeout(idle)
    const taken = waiting ?? new Worker(scriptPath, { resourceLimits })
    waiting = null
    taken.removeAllListeners()
    taken.unref()
    return taken
  }

  function keep(worker: Worker): void {
    worker.removeAllListeners()
    if (waiting !== null) return void worker.terminate()
    waiting = worker
    // One that ends while it waits is not the next job's.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      if (waiting === worker) waiting = null
    })
    clearTimeout(idle)
    idle = setTimeout(() => void waiting?.terminate(), idleMs)
    idle.unref()
  }

  return (job, { signal, onStep }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const worker = take()
      const stop = () => {
        end()
        worker.removeAllListeners()
        void worker.terminate()
        reject(signal.reason)
      }
      const end = () => signal.removeEventListener('abort', stop)
      signal.addEventListener('abort', stop)
      worker.on('message', (message: JobMessage<Step, Result>) => {
        if (message.kind === 'step') return onStep(message.step)
        end()
        keep(worker)
        if (message.kind === 'done') resolve(message.result)
        else if (message.kind === 'refused') reject(new FicheError(message.code, message.detail))
        else reject(Object.assign(new Error('The thread failed.'), { name: message.name }))
      })
      worker.on('error', (error) => {
        end()
        reject(error)
      })
      worker.on('exit', () => {
        end()
        reject(new Error('The thread ended.'))
      })
      worker.postMessage(job)
    })
}
