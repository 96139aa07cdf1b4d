import { createJobThreads } from './job-thread'

type Limits = {
  readonly mostMs: number
  /** Of one thread's heap. */
  readonly mostMegabytes: number
  /** What a job is refused with that takes longer or more. */
  readonly exceeded: () => Error
}

/**
 * Jobs for a script in threads of its own, as `createJobThreads`, each in bounded time and memory:
 * no file makes the app wait for ever, or takes its memory.
 */
export function createLimitedJobs<Job, Result>(
  scriptPath: string,
  { mostMs, mostMegabytes, exceeded }: Limits,
): (job: Job) => Promise<Result> {
  const run = createJobThreads<Job, never, Result>(scriptPath, {
    maxOldGenerationSizeMb: mostMegabytes,
  })
  return async (job) => {
    const end = new AbortController()
    const timer = setTimeout(() => end.abort(exceeded()), mostMs)
    try {
      return await run(job, { signal: end.signal, onStep: () => undefined })
    } catch (error) {
      throw isOutOfMemory(error) ? exceeded() : error
    } finally {
      clearTimeout(timer)
    }
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
