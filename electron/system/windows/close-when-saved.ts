import type { BrowserWindow } from 'electron'
import { onCloseAnswer, sendEvent } from '../ipc'

/** A window that does not answer is closed after this time; what it had sent is on disk. */
const patienceMs = 3000

/**
 * Lets the window save its last words before it closes: it is told of `closing` and closed when
 * it says that it may be, or says nothing. While it asks the user it stays open.
 *
 * @param onKept called when it stays open
 */
export function closeWhenSaved(
  window: BrowserWindow,
  devServer: string | null,
  onKept: () => void,
): void {
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
  const stopListening = onCloseAnswer((sender, mayClose) => {
    // Only an answer counts: the page cannot close the window by itself.
    if (sender !== window || !isAsked) return
    if (mayClose) return close()
    clearTimeout(patience)
    patience = undefined
    onKept()
  }, devServer)
  window.on('closed', stopListening)
}
