import { sumOf } from '../../store/reviews/word-files'
import type { RunWord } from '../../word/job/word-job'

/** Reads Word files on this thread, as the command line does. Loaded only here: it is large. */
export function runWordHere(newId: () => string): RunWord {
  return async (job) => {
    const { runWordJob } = await import('../../word/job/run-word-job')
    return runWordJob(job, { newId, sumOf })
  }
}
