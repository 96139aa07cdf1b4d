import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'

/** A page that is driven by the DevTools protocol, without a driver that would slow it. */
export type DevtoolsPage = {
  /** The value of an expression in the page, awaited there for so long; throws what it throws. */
  readonly evaluate: (expression: string, patienceMs?: number) => Promise<unknown>
  readonly send: (method: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>
  /** Calls the listener with what each event of this name carries. */
  readonly on: (event: string, listener: (parameters: unknown) => void) => void
  readonly close: () => void
}

const pollMs = 5
const targetsSchema = z.array(
  z.object({ type: z.string(), url: z.string(), webSocketDebuggerUrl: z.string().optional() }),
)
const answerSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})
const evaluatedSchema = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({ text: z.string(), exception: z.unknown().optional() }).optional(),
})

/**
 * Connects to the first page that an Electron shows, as soon as there is one.
 *
 * @param port from the line `DevTools listening on` that Electron writes
 */
export async function connectToPage(port: number): Promise<DevtoolsPage> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/json/list`)
    const targets = targetsSchema.parse(await response.json())
    const page = targets.find(({ type, url }) => type === 'page' && /^(?:app|file):/.test(url))
    if (page?.webSocketDebuggerUrl !== undefined)
      return await arrived(await open(page.webSocketDebuggerUrl))
    await wait(pollMs)
  }
}

/** An address is listed before its page has replaced the empty one, which then asks in vain. */
async function arrived(page: DevtoolsPage): Promise<DevtoolsPage> {
  for (;;) {
    const address = await page.evaluate('location.href').catch(() => '')
    if (address !== '' && address !== 'about:blank') return page
    await wait(pollMs)
  }
}

async function open(address: string): Promise<DevtoolsPage> {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error(`${address} cannot be opened`)))
  })
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (e: Error) => void }
  >()
  const listeners = new Map<string, (parameters: unknown) => void>()
  socket.addEventListener('message', ({ data }) => {
    const { id = 0, method, params, result, error } = answerSchema.parse(JSON.parse(String(data)))
    if (method !== undefined) listeners.get(method)?.(params)
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asked?.resolve(result)
    else asked?.reject(new Error(error.message))
  })
  let lastId = 0
  const send = (method: string, params: Readonly<Record<string, unknown>>) => {
    lastId += 1
    const id = lastId
    return new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      socket.send(JSON.stringify({ id, method, params }))
    })
  }
  const evaluate = async (expression: string, patienceMs = 20_000) => {
    const request = { expression, awaitPromise: true, returnByValue: true }
    const answer = await Promise.race([
      send('Runtime.evaluate', request),
      wait(patienceMs, undefined, { ref: false }).then(() => {
        throw new Error(`The page did not answer: ${expression}`)
      }),
    ])
    const { result, exceptionDetails } = evaluatedSchema.parse(answer)
    if (exceptionDetails !== undefined)
      throw new Error(`${exceptionDetails.text} ${JSON.stringify(exceptionDetails.exception)}`)
    return result.value
  }
  return {
    evaluate,
    send,
    on: (event, listener) => void listeners.set(event, listener),
    close: () => socket.close(),
  }
}
