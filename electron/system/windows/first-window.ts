import { join } from 'node:path'
import type { Answer } from '@shared/contract/contract'
import { app, type BrowserWindow } from 'electron'
import { appAddress } from '../allowed-address'
import { type Respond, serveRequests } from '../ipc'
import type { SettingsFile } from '../settings-file'
import { asLeft, openWindow } from './open-window'

/** A window whose page loads while the store is still closed. */
export type FirstWindow = {
  readonly window: BrowserWindow
  /** Resolves when the page has drawn itself and asks for what is in the store. */
  readonly asksForMore: Promise<void>
  /** Answers what it can of those that wait and of those that come before `serve`. */
  readonly answerEarly: (answer: AnswerEarly) => void
  /** From now on requests are answered, those that waited first. */
  readonly serve: (respond: Respond) => void
}

type AnswerEarly = (method: unknown, input: unknown) => Answer<unknown> | undefined

/** A page that has asked for nothing by then is not waited for. */
const longestSilenceMs = 3000

/** Absolute path of the script that runs before each page. */
export function preloadPath(): string {
  return join(app.getAppPath(), 'out', 'preload', 'preload.cjs')
}

/** Opens the app's own window; what its page asks before it draws needs no store. */
export function openFirstWindow(
  devServer: string | null,
  settings: Promise<SettingsFile>,
): FirstWindow {
  const answers = new Map<unknown, () => unknown>([
    ['getSettings', async () => (await settings).read()],
    ['getSystemLanguages', () => app.getPreferredSystemLanguages()],
    ['getWindowState', async () => (await settings).read().windows[0] ?? null],
  ])
  const [asksForMore, askForMore] = promiseOf<void>()
  const [early, answerEarly] = promiseOf<AnswerEarly>()
  const [served, serve] = promiseOf<Respond>()
  let isServed = false
  void served.then(() => {
    isServed = true
  })
  setTimeout(askForMore, longestSilenceMs)
  serveRequests(async (window, method, input) => {
    const answer = isServed ? undefined : answers.get(method)
    if (answer !== undefined) return { ok: true, value: await answer() }
    askForMore()
    const answerOfFew = await early
    return (
      (isServed ? undefined : answerOfFew(method, input)) ?? (await served)(window, method, input)
    )
  }, devServer)
  const window = openWindow({
    preload: preloadPath(),
    url: devServer ?? appAddress,
    left: settings.then(({ read }) => asLeft(read().windows[0] ?? null)),
  })
  return { window, answerEarly, serve, asksForMore }
}

function promiseOf<T>(): [Promise<T>, (value: T) => void] {
  let settle: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => {
    settle = resolve
  })
  return [promise, settle]
}
