import type { Bridge } from '@shared/contract/bridge'
import type { Answer, Handlers, Method, MethodInput, MethodOutput } from '@shared/contract/contract'
import { vi } from 'vitest'

/** Stands in for the main process: answers what the test names, refuses everything else. */
export function fakeWindowApi(
  handlers: Partial<Handlers>,
  on: Bridge['on'] = () => () => undefined,
): void {
  const request = async <M extends Method>(
    method: M,
    input: MethodInput<M>,
  ): Promise<Answer<MethodOutput<M>>> => {
    const handler: Partial<Handlers>[M] = handlers[method]
    if (handler === undefined)
      return { ok: false, error: { code: 'internal', message: `No answer to ${method}.` } }
    try {
      return { ok: true, value: await handler(input) }
    } catch (error) {
      return { ok: false, error: { code: 'internal', message: String(error) } }
    }
  }
  vi.stubGlobal('api', { request, on, mayClose: () => undefined })
}
