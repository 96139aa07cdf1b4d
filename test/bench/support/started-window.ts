import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { ElectronRuntime } from '../../../scripts/electron/choose-electron.ts'
import { electronEnvironment } from '../../../scripts/electron/choose-electron.ts'
import { connectToPage, type DevtoolsPage } from './devtools-page.ts'

export type StartedWindow = {
  readonly page: DevtoolsPage
  readonly pid: number
  /** Epoch milliseconds at which the program was started. */
  readonly startedAtMs: number
  /** Asks the program to end, and waits until it has. */
  readonly end: () => Promise<void>
}

const patienceMs = 8000

/** Starts an app's folder on an Electron and connects to its page while it loads. */
export async function startWindow(
  runtime: ElectronRuntime,
  appFolder: string,
  environment: Readonly<Record<string, string>>,
): Promise<StartedWindow> {
  const words = [...runtime.arguments, '--remote-debugging-port=0', appFolder]
  const startedAtMs = performance.timeOrigin + performance.now()
  const child = spawn(runtime.executable, words, {
    env: { ...electronEnvironment(runtime, process.env), ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const page = await connectToPage(await devtoolsPort(child))
  return { page, pid: child.pid ?? 0, startedAtMs, end: () => end(child, page) }
}

async function devtoolsPort(child: ChildProcess): Promise<number> {
  if (child.stderr === null) throw new Error('Standard error is not read')
  let written = ''
  for await (const line of createInterface(child.stderr)) {
    const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(line)?.[1]
    if (port !== undefined) {
      child.stderr.resume()
      return Number(port)
    }
    written += `${line}\n`
  }
  throw new Error(`The window did not open.\n${written}`)
}

async function end(child: ChildProcess, page: DevtoolsPage): Promise<void> {
  page.close()
  const ended = once(child, 'exit')
  const forced = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  child.kill('SIGTERM')
  await ended
  clearTimeout(forced)
}
