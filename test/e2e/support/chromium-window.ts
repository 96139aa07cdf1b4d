import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { answer } from '../../../electron/handlers/answer'
import type { HandlerContext } from '../../../electron/handlers/context'
import { createHandlers } from '../../../electron/handlers/handlers'
import { addPublicPack } from '../../../electron/operations/add-built-in-packs'
import { readAppFile } from '../../../electron/system/app-files'
import type { EventDetail } from '../../../shared/contract/bridge'
import { fakeHandlerContext } from '../../support/handler-context'

const windowFolder = resolve(import.meta.dirname, '..', '..', '..', 'out', 'renderer')
/** An https origin is a secure context, as `app:` is; the name exists nowhere. */
const origin = 'https://app.invalid'

export type ChromiumWindow = {
  /** What the handlers work on, to look into or to change under the window. */
  readonly context: HandlerContext
  /** Sends an event as the main process does. */
  readonly send: <E extends keyof EventDetail>(name: E, detail: EventDetail[E]) => Promise<void>
  /** How often the window said that it may be closed. */
  readonly mayCloseCount: () => number
}

/**
 * Opens the built window, out/renderer, in a browser against the real handlers: the same files,
 * the same policy, a store in memory with the public library. All other addresses are refused.
 *
 * @param change what is to be other than in `fakeHandlerContext`, such as the save dialog
 */
export async function openChromiumWindow(
  page: Page,
  change: Partial<HandlerContext> = {},
): Promise<ChromiumWindow> {
  const context = fakeHandlerContext({
    nowMs: () => Date.now(),
    stopwatchMs: () => performance.now(),
    ...change,
  })
  await addPublicPack(context)
  const handlers = createHandlers(context)
  const unforeseen: string[] = []
  let mayCloseCount = 0
  const surroundings = {
    folder: '/data',
    report: (entry: string) => void unforeseen.push(entry),
    text: context.text,
  }
  await page.exposeFunction('ficheRequest', (method: unknown, input: unknown) =>
    answer(handlers, method, input, surroundings),
  )
  await page.exposeFunction('ficheMayClose', () => {
    mayCloseCount += 1
  })
  await page.addInitScript(installBridge)
  await serveWindow(page)
  await page.goto(`${origin}/`)
  return {
    context,
    send: (name, detail) => page.evaluate(dispatchEvent, { name, detail }),
    mayCloseCount: () => mayCloseCount,
  }
}

async function serveWindow(page: Page): Promise<void> {
  await page.route('**', (route) => route.abort())
  await page.route(`${origin}/**`, async (route) => {
    const nonce = randomBytes(16).toString('base64')
    const { status, headers, body } = await readAppFile(windowFolder, route.request().url(), nonce)
    await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) })
  })
}

/** Runs in the page, before its own scripts: what the preload script does in the app. */
function installBridge(): void {
  const call = (name: string, ...values: readonly unknown[]): unknown => {
    const exposed: unknown = Reflect.get(window, name)
    return typeof exposed === 'function' ? exposed(...values) : undefined
  }
  const api = {
    request: (method: string, input: unknown) => call('ficheRequest', method, input),
    on: (name: string, listener: (detail: unknown) => void) => {
      const hear = (event: Event) => {
        if (event instanceof CustomEvent) listener(event.detail)
      }
      window.addEventListener(`fiche:${name}`, hear)
      return () => window.removeEventListener(`fiche:${name}`, hear)
    },
    mayClose: () => void call('ficheMayClose'),
    keepOpen: () => undefined,
  }
  Object.defineProperty(window, 'api', { value: api })
}

/** Runs in the page. */
function dispatchEvent({ name, detail }: { readonly name: string; readonly detail: unknown }) {
  window.dispatchEvent(new CustomEvent(`fiche:${name}`, { detail }))
}
