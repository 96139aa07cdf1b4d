import type { RunExport } from '../../export/job/export-job'
import type { HandlerContext } from '../context'

type RunningExports = {
  /** Writes a file with what makes it beside the main thread; null where that was cancelled. */
  readonly run: <T>(write: (runExport: RunExport) => Promise<T>) => Promise<T | null>
  /** Ends all that this window exports. */
  readonly cancel: () => void
}

/** What one window exports just now: it is told of each step, and can end it. */
export function createRunningExports({
  runExport,
  window,
}: Pick<HandlerContext, 'runExport' | 'window'>): RunningExports {
  const running = new Set<AbortController>()
  return {
    run: async (write) => {
      const controller = new AbortController()
      const { signal } = controller
      running.add(controller)
      try {
        const onStep: Parameters<typeof runExport>[1]['onStep'] = (step) =>
          window.tell('exportStep', step)
        return await write((job) => runExport(job, { signal, onStep }))
      } catch (error) {
        if (error === signal.reason) return null
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
