import type { EventDetail } from '@shared/contract/bridge'
import type { Answer } from '@shared/contract/contract'
import {
  closeChannel,
  type EventName,
  eventChannel,
  requestChannel,
} from '@shared/contract/method-names'
import { BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { isOurPage } from './allowed-address'

export type Respond = (
  window: BrowserWindow,
  method: unknown,
  input: unknown,
) => Promise<Answer<unknown>>

/**
 * Answers the requests of our own windows, all on one channel. Other senders (frames inside the
 * page, foreign pages) get nothing but a refusal.
 *
 * @param respond checks method and input of the window that asks; never rejects
 */
export function serveRequests(respond: Respond, devServer: string | null): void {
  ipcMain.handle(requestChannel, (event, method: unknown, input: unknown) => {
    const window = BrowserWindow.fromWebContents(event.sender)
    if (window === null || !isFromOurPage(event, devServer)) throw new Error('Refused')
    return respond(window, method, input)
  })
}

/**
 * Calls the listener with each window's answer to `closing`, whether it may be closed, until the
 * function that it returns is called.
 */
export function onCloseAnswer(
  listener: (window: BrowserWindow, mayClose: boolean) => void,
  devServer: string | null,
): () => void {
  const hear = (event: IpcMainEvent, mayClose: unknown) => {
    const window = BrowserWindow.fromWebContents(event.sender)
    if (window !== null && isFromOurPage(event, devServer)) listener(window, mayClose === true)
  }
  ipcMain.on(closeChannel, hear)
  return () => void ipcMain.off(closeChannel, hear)
}

/** Tells one window of something; `EventDetail` says of what. */
export function sendEvent<E extends EventName>(
  window: BrowserWindow,
  name: E,
  detail: EventDetail[E],
): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel, name, detail)
}

function isFromOurPage(event: IpcMainEvent | IpcMainInvokeEvent, devServer: string | null) {
  const frame = event.senderFrame
  return frame !== null && frame === event.sender.mainFrame && isOurPage(frame.url, devServer)
}
