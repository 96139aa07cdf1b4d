import type { Bridge } from '@shared/contract/bridge'
import {
  closeChannel,
  eventChannel,
  methodNames,
  requestChannel,
} from '@shared/contract/method-names'
import { contextBridge, ipcRenderer } from 'electron'

// Each part of a page listens for itself; more than these are a leak.
ipcRenderer.setMaxListeners(60)

const bridge: Bridge = {
  request: (method, input) =>
    methodNames.includes(method)
      ? ipcRenderer.invoke(requestChannel, method, input)
      : Promise.reject(new Error(`Unknown request: ${String(method)}`)),
  on: (event, listener) => {
    const hear = (_: unknown, name: unknown, detail: Parameters<typeof listener>[0]) => {
      if (name === event) listener(detail)
    }
    ipcRenderer.on(eventChannel, hear)
    return () => void ipcRenderer.off(eventChannel, hear)
  },
  mayClose: () => ipcRenderer.send(closeChannel, true),
  keepOpen: () => ipcRenderer.send(closeChannel, false),
}

contextBridge.exposeInMainWorld('api', bridge)
