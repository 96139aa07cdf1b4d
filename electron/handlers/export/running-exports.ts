import type { ExportStep } from '@shared/contract/export'
import type { HandlerContext } from '../context'

type Watching = { readonly signal: AbortSignal; readonly onStep: (step: ExportStep) => void }

/** Does jobs in another thread. */
type RunJob<Job, Result> = (job: Job, watching: Watching) => Promise<Result>

export type RunningExports<Job, Result> = {
  /** Writes a file with what makes it beside the main thread; null where that was cancelled. */
  readonly run: <T>(
    write: (runJob: (job: Job) => Promise<Result>, watching: Watching) => Promise<T>,
  ) => Promise<T | null>
  /** Ends all that this window exports. */
  readonly cancel: () => void
}

/** What one window exports just now: it is told of each step, and can end it. */
export function createRunningExports<Job, Result>(
  runJob: RunJob<Job, Result>,
  window: HandlerContext['window'],
): RunningExports<Job, Result> {
  const running = new Set<AbortController>()
  return {
    run: async (write) => {
      const controller = new AbortController()
      const { signal } = controller
      running.add(controller)
      try {
        const onStep = (step: ExportStep) => window.tell('exportStep', step)
        const watching = { signal, onStep }
        return await write((job) => runJob(job, watching), watching)
      } catch (error) {
        if (signal.aborted) return null
        throw error
      } finally {
        running.delete(controller)
      }
    },
    cancel: () => {
      for (const controller of running) controller.abort()
    },
  }
}
