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

export type Respond = (method: unknown, input: unknown) => Promise<Answer<unknown>>

/**
 * Answers the requests of our own windows, all on one channel. Other senders (frames inside the
 * page, foreign pages) get nothing but a refusal.
 *
 * @param respond checks method and input; never rejects
 */
export function serveRequests(respond: Respond, devServer: string | null): void {
  ipcMain.handle(requestChannel, (event, method: unknown, input: unknown) => {
    if (!isFromOurWindow(event, devServer)) throw new Error('Refused')
    return respond(method, input)
  })
}

/** Calls the listener with a window's answer to `closing`: whether it may be closed. */
export function onCloseAnswer(
  listener: (window: BrowserWindow, mayClose: boolean) => void,
  devServer: string | null,
): void {
  ipcMain.on(closeChannel, (event, mayClose: unknown) => {
    const window = BrowserWindow.fromWebContents(event.sender)
    if (window !== null && isFromOurWindow(event, devServer)) listener(window, mayClose === true)
  })
}

/** Tells the window of a command or of the wish to close. */
export function sendEvent<E extends EventName>(
  window: BrowserWindow,
  name: E,
  detail: EventDetail[E],
): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel, name, detail)
}

function isFromOurWindow(event: IpcMainEvent | IpcMainInvokeEvent, devServer: string | null) {
  const frame = event.senderFrame
  return (
    frame !== null &&
    frame === event.sender.mainFrame &&
    BrowserWindow.fromWebContents(event.sender) !== null &&
    isOurPage(frame.url, devServer)
  )
}
