import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { appAddress } from '../allowed-address'
import { type Respond, serveRequests } from '../ipc'
import { openWindow, usualSize } from './open-window'

/** A window whose page loads while the store is opened. It is hidden, and its requests wait. */
export type FirstWindow = {
  readonly window: BrowserWindow
  /** From now on requests are answered, those that waited first. */
  readonly serve: (respond: Respond) => void
}

/** Absolute path of the script that runs before each page. */
export function preloadPath(): string {
  return join(app.getAppPath(), 'out', 'preload', 'preload.cjs')
}

/** Opens the app's own window; where it stood last time is not known yet. */
export function openFirstWindow(devServer: string | null): FirstWindow {
  let serve: FirstWindow['serve'] = () => undefined
  const served = new Promise<Respond>((resolve) => {
    serve = resolve
  })
  serveRequests(async (...request) => (await served)(...request), devServer)
  const window = openWindow({
    preload: preloadPath(),
    url: devServer ?? appAddress,
    wanted: usualSize,
  })
  return { window, serve }
}
