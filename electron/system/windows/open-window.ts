import type { WindowState } from '@shared/settings/settings'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { placeWindow, type Rectangle, type Size } from './place-window'

const smallest = { width: 1024, height: 640 }
/** Of a window that has never been open. */
const usualSize = { width: 1440, height: 900 }
/** The window's ground in each scheme, so that nothing flashes before the first paint. */
const ground = { light: '#f6f6f4', dark: '#16171a' }

export type WindowOptions = {
  /** Absolute path of the preload script. */
  readonly preload: string
  /** Page to load. */
  readonly url: string
  /** Where it is shown; it loads meanwhile. */
  readonly left: Promise<Left>
}

/** How a window was left: where it stood, or only its size; it is moved to where it can be seen. */
export type Left = { readonly wanted: Rectangle | Size; readonly isMaximized: boolean }

/** @param state null for a window that has never been open */
export function asLeft(state: WindowState | null): Left {
  if (state === null) return { wanted: usualSize, isMaximized: false }
  return { wanted: state.bounds, isMaximized: state.isMaximized }
}

/** Opens a window, sandboxed, and shows it once it has something to show. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...usualSize,
    backgroundColor: groundNow(),
    title: 'Fiche',
    show: false,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  window.webContents.on('render-process-gone', (_, { reason }) => {
    // All that was typed is on disk: a window that crashed is simply loaded again.
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload()
  })
  const isReady = new Promise<void>((resolve) => {
    window.once('ready-to-show', () => resolve())
  })
  void options.left.then((left) => showAsLeft(window, left, isReady))
  void window.loadURL(options.url)
  return window
}

async function showAsLeft(window: BrowserWindow, left: Left, isReady: Promise<void>) {
  const { bounds, minimum } = placeWindow(left.wanted, listWorkAreas(), smallest)
  window.setMinimumSize(minimum.width, minimum.height)
  window.setBounds(bounds)
  window.setBackgroundColor(groundNow())
  await isReady
  if (window.isDestroyed()) return
  if (left.isMaximized) window.maximize()
  window.show()
}

/** The ground of a window in the scheme that holds now. */
export function groundNow(): string {
  return nativeTheme.shouldUseDarkColors ? ground.dark : ground.light
}

/** In device-independent pixels: a display scaled up has fewer. The primary display comes first. */
function listWorkAreas(): readonly Rectangle[] {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary, ...others].map(({ workArea }) => workArea)
}
