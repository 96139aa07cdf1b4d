import { type ErrorCode, FicheError } from '@shared/contract/error'

/** What a thread says of its job: steps while it works, then one of the others. */
export type JobMessage<Step, Result> =
  | { readonly kind: 'step'; readonly step: Step }
  | JobAnswer<Result>

export type JobAnswer<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  /** A `FicheError`, which a thread's border would make an error like any other. */
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly detail: string }
  /** Named by its class: its message may hold text of a note. */
  | { readonly kind: 'failed'; readonly name: string }

/** Does a job in a thread and gives what the thread is to post. Never rejects. */
export async function answerJob<Result>(job: () => Promise<Result>): Promise<JobAnswer<Result>> {
  try {
    return { kind: 'done', result: await job() }
  } catch (error) {
    if (error instanceof FicheError)
      return { kind: 'refused', code: error.code, detail: error.detail }
    return { kind: 'failed', name: error instanceof Error ? error.name : 'unknown' }
  }
}
