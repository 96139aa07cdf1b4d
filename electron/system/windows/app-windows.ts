import type { EventDetail } from '@shared/contract/bridge'
import type { EventName } from '@shared/contract/method-names'
import type { Settings, WindowState } from '@shared/settings/settings'
import { app, type BrowserWindow, nativeTheme } from 'electron'
import { sendEvent } from '../ipc'
import { closeWhenSaved } from './close-when-saved'
import { asLeft, groundNow, type Left, openWindow } from './open-window'
import { rememberWindows } from './remember-windows'

/** A window opened beside another one does not hide it. */
const besidePx = 32

export type AppWindows = {
  /** Opens the app's own window, or brings it to the front. */
  readonly openMain: () => void
  /** Opens a note in a window of its own, or brings the one to the front that has it. */
  readonly openNote: (noteId: string, from: BrowserWindow) => void
  /** Opens what was open when the app quit, the app's own window at least. */
  readonly openAsLeft: (noteExists: (noteId: string) => boolean) => void
  /** As it was left; null for the window of one note. */
  readonly findState: (window: BrowserWindow) => WindowState | null
  readonly saveTabs: (window: BrowserWindow, open: Pick<WindowState, 'tabs' | 'activeTab'>) => void
  /** Sends an event to all windows but one; null: to all. */
  readonly tellOthers: <E extends EventName>(
    but: BrowserWindow | null,
    event: E,
    detail: EventDetail[E],
  ) => void
}

export type AppWindowsParts = {
  /** Absolute path of the preload script. */
  readonly preload: string
  /** Page of a window; the window of one note has `?note=ID` behind it. */
  readonly address: string
  readonly devServer: string | null
  /** Already open, to be the app's own one. */
  readonly first: BrowserWindow
  readonly settings: {
    readonly read: () => Settings
    readonly change: (change: Pick<Settings, 'windows'>) => unknown
  }
}

/** The windows of the app: its own one, and those of one note each. */
export function createAppWindows({ settings, first, ...parts }: AppWindowsParts): AppWindows {
  const noteIds = new Map<BrowserWindow, string | null>()
  const memory = rememberWindows(settings)
  app.on('before-quit', () => memory.freeze())
  nativeTheme.on('updated', () => {
    for (const window of noteIds.keys()) window.setBackgroundColor(groundNow())
  })

  const open = (noteId: string | null, left: Left) => {
    const url =
      noteId === null ? parts.address : `${parts.address}?note=${encodeURIComponent(noteId)}`
    const window =
      noteId === null && !first.isDestroyed() && !noteIds.has(first)
        ? first
        : openWindow({ left: Promise.resolve(left), preload: parts.preload, url })
    noteIds.set(window, noteId)
    memory.watch(window, noteId)
    closeWhenSaved(window, parts.devServer, () => memory.thaw())
    window.on('closed', () => noteIds.delete(window))
  }
  const openOrFocus = (noteId: string | null, left: () => Left) => {
    const found = [...noteIds].find(([, shown]) => shown === noteId)?.[0]
    if (found === undefined) open(noteId, left())
    else bringForward(found)
  }
  const openMain = () => openOrFocus(null, () => asLeft(memory.main()))
  return {
    openMain,
    openNote: (noteId, from) => openOrFocus(noteId, () => beside(from)),
    openAsLeft: (noteExists) => {
      const notes = memory.notes()
      openMain()
      for (const [noteId, state] of notes) if (noteExists(noteId)) open(noteId, asLeft(state))
    },
    findState: (window) => (noteIds.get(window) === null ? memory.main() : null),
    saveTabs: (window, tabs) => {
      if (noteIds.get(window) === null) memory.saveTabs(tabs)
    },
    tellOthers: (but, event, detail) => {
      for (const window of noteIds.keys()) if (window !== but) sendEvent(window, event, detail)
    },
  }
}

function beside(window: BrowserWindow): Left {
  const { x, y, ...size } = window.getNormalBounds()
  return { wanted: { ...size, x: x + besidePx, y: y + besidePx }, isMaximized: false }
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
