import type { MethodInput } from '@shared/contract/contract'
import { type Answer, contract, type Handlers, type Method } from '@shared/contract/contract'
import { errorSentence, FicheError } from '@shared/contract/error'
import type { Text } from '@shared/text/text'
import type { z } from 'zod'
import { toStoreError } from '../store/store-error'
import { describeError, nameOf } from './describe-error'

type Requests = { readonly [M in Method]: { readonly input: z.ZodType<MethodInput<M>> } }
const requests: Requests = contract

export type Surroundings = {
  /** Data folder, named in sentences on the store. */
  readonly folder: string
  /**
   * Gets one entry for each unforeseen error, without the error's message, as that may hold text
   * of a note.
   */
  readonly report: (entry: string) => void
  /** Sentences in the interface's language of this moment. */
  readonly text: () => Text
}

/**
 * Answers one request: known method, checked input, handler. Never rejects: what goes wrong is
 * an answer too.
 */
export async function answer(
  handlers: Handlers,
  method: unknown,
  input: unknown,
  { folder, report, text }: Surroundings,
): Promise<Answer<unknown>> {
  try {
    if (!isMethod(method)) throw new FicheError('input-invalid', 'unknown request')
    return { ok: true, value: await handle(handlers, method, input) }
  } catch (thrown) {
    const error = toStoreError(thrown, folder)
    if (error instanceof FicheError) return failure(error, text())
    report(describeError(String(method), error))
    return failure(new FicheError('internal', nameOf(error)), text())
  }
}

function isMethod(value: unknown): value is Method {
  return typeof value === 'string' && Object.hasOwn(requests, value)
}

async function handle<M extends Method>(handlers: Handlers, method: M, input: unknown) {
  const checked = requests[method].input.safeParse(input)
  if (checked.success) return await handlers[method](checked.data)
  const [issue] = checked.error.issues
  throw new FicheError('input-invalid', [method, ...(issue?.path ?? [])].map(String).join('.'))
}

function failure(error: FicheError, text: Text): Answer<never> {
  return { ok: false, error: { code: error.code, message: errorSentence(error, text) } }
}
