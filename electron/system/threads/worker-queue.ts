import { Worker } from 'node:worker_threads'

/** What a worker answers to each job, in the order in which it got them. */
export type WorkerAnswer<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly message: string }

type Asker<Result> = {
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}
type Waiting<Job, Result> = {
  readonly makeJob: () => Job
  readonly askers: readonly Asker<Result>[]
}

/** So long after its last job a worker gives its memory back. */
const idleMs = 60_000

/**
 * Jobs for a script in a thread of its own, one at a time. The thread is started with the first
 * job, and again after it ended; it keeps no process alive.
 *
 * @returns adds a job, which is made when its turn comes; what waits under its key already becomes
 *   this job, so that it is done once; rejects with what went wrong in the worker
 */
export function createWorkerQueue<Job, Result>(
  scriptPath: string,
): (key: string, makeJob: () => Job) => Promise<Result> {
  const waiting = new Map<string, Waiting<Job, Result>>()
  let worker: Worker | null = null
  let running: Waiting<Job, Result> | null = null
  let idle: ReturnType<typeof setTimeout> | undefined

  function start(): Worker {
    const started = new Worker(scriptPath)
    started.unref()
    started.on('message', (answer: WorkerAnswer<Result>) => {
      if (answer.kind === 'done')
        for (const { resolve } of running?.askers ?? []) resolve(answer.result)
      else fail(running, new Error(answer.message))
      next()
    })
    started.on('error', (error) => {
      fail(running, error)
      running = null
    })
    started.on('exit', () => {
      worker = null
      fail(running, new Error('The worker ended.'))
      next()
    })
    return started
  }

  function fail(one: Waiting<Job, Result> | null, error: unknown): void {
    for (const { reject } of one?.askers ?? []) reject(error)
  }

  function next(): void {
    running = null
    clearTimeout(idle)
    const [first] = waiting
    if (first === undefined) {
      idle = setTimeout(() => void worker?.terminate(), idleMs)
      idle.unref()
      return
    }
    const [key, one] = first
    waiting.delete(key)
    try {
      const job = one.makeJob()
      worker ??= start()
      running = one
      worker.postMessage(job)
    } catch (error) {
      fail(one, error)
      next()
    }
  }

  return (key, makeJob) =>
    new Promise((resolve, reject) => {
      const askers = waiting.get(key)?.askers ?? []
      waiting.set(key, { makeJob, askers: [...askers, { resolve, reject }] })
      if (running === null) next()
    })
}
