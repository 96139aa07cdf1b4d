import { BrowserWindow, nativeTheme, screen } from 'electron'
import { onCloseAnswer, sendEvent } from './ipc'

const smallest = { width: 1024, height: 640 }
const usual = { width: 1440, height: 900 }
/** The window's ground in each scheme, so that nothing flashes before the first paint. */
const ground = { light: '#f6f6f4', dark: '#16171a' }

/** A window that does not answer is closed after this time; what it had sent is on disk. */
const patienceMs = 3000

/**
 * Opens the window, sandboxed, at its usual size or as large as the display allows; it shows
 * once it has something to show.
 *
 * @param preload absolute path of the preload script
 * @param url     page to load
 */
export function openWindow(preload: string, url: string): BrowserWindow {
  const display = screen.getPrimaryDisplay().workAreaSize
  const window = new BrowserWindow({
    width: Math.min(usual.width, display.width),
    height: Math.min(usual.height, display.height),
    minWidth: Math.min(smallest.width, display.width),
    minHeight: Math.min(smallest.height, display.height),
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    title: 'Fiche',
    show: false,
    webPreferences: {
      preload,
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
  window.once('ready-to-show', () => window.show())
  window.webContents.on('render-process-gone', (_, { reason }) => {
    // All that was typed is on disk: a window that crashed is simply loaded again.
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload()
  })
  void window.loadURL(url)
  return window
}

/**
 * Lets the window save its last words before it closes: it is told of `closing` and closed when
 * it says that it may be, or says nothing. While it asks the user it stays open.
 */
export function closeWhenSaved(window: BrowserWindow, devServer: string | null): void {
  let isAsked = false
  let patience: NodeJS.Timeout | undefined
  const close = () => {
    clearTimeout(patience)
    if (!window.isDestroyed()) window.destroy()
  }
  window.on('close', (event) => {
    event.preventDefault()
    isAsked = true
    if (patience !== undefined) return
    patience = setTimeout(close, patienceMs)
    sendEvent(window, 'closing', null)
  })
  onCloseAnswer((sender, mayClose) => {
    // Only an answer counts: the page cannot close the window by itself.
    if (sender !== window || !isAsked) return
    if (mayClose) return close()
    clearTimeout(patience)
    patience = undefined
  }, devServer)
}
