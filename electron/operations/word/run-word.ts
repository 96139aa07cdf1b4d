import type { RunWord, WordJob, WordResult } from '../../word/job/word-job'
import type { OperationContext } from '../context'

/** What operations on Word files need: files are read beside the main thread. */
export type WordContext = OperationContext & { readonly runWord: RunWord }

/**
 * Does a job and gives its own kind of result.
 *
 * @throws what the job throws
 */
export async function runWordAs<K extends WordResult['kind']>(
  { runWord }: Pick<WordContext, 'runWord'>,
  job: WordJob,
  kind: K,
): Promise<Extract<WordResult, { kind: K }>> {
  const result = await runWord(job)
  if (!isOfKind(result, kind)) throw new Error(`A job gave ${result.kind}, not ${kind}`)
  return result
}

function isOfKind<K extends WordResult['kind']>(
  result: WordResult,
  kind: K,
): result is Extract<WordResult, { kind: K }> {
  return result.kind === kind
}
