import { BrowserWindow, nativeTheme, screen } from 'electron'
import { placeWindow, type Rectangle, type Size } from './place-window'

const smallest = { width: 1024, height: 640 }
/** Of a window that has never been open. */
export const usualSize = { width: 1440, height: 900 }
/** The window's ground in each scheme, so that nothing flashes before the first paint. */
const ground = { light: '#f6f6f4', dark: '#16171a' }

export type WindowOptions = {
  /** Absolute path of the preload script. */
  readonly preload: string
  /** Page to load. */
  readonly url: string
  /** Where the window stood, or only its size; it is moved to where it can be seen. */
  readonly wanted: Rectangle | Size
}

/** How a window was left. */
export type Left = { readonly wanted: Rectangle | Size; readonly isMaximized: boolean }

/** Opens a window, sandboxed and hidden. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const { bounds, minimum } = placeWindow(options.wanted, listWorkAreas(), smallest)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: minimum.width,
    minHeight: minimum.height,
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
  void window.loadURL(options.url)
  return window
}

/** Moves a window to where it stood, or can be seen, and shows it once it has something to show. */
export function showAsLeft(window: BrowserWindow, { wanted, isMaximized }: Left): void {
  const { bounds, minimum } = placeWindow(wanted, listWorkAreas(), smallest)
  window.setMinimumSize(minimum.width, minimum.height)
  window.setBounds(bounds)
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize()
    window.show()
  })
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
