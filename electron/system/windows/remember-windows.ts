import type { Settings, WindowState } from '@shared/settings/settings'
import type { BrowserWindow } from 'electron'

/** More are not opened again: nobody finds the way in so many. */
const mostWindows = 20

export type WindowMemory = {
  /** The app's own window as it was left, null where it has never been open. */
  readonly main: () => WindowState | null
  /** Notes that had a window of their own when the app quit. */
  readonly notes: () => readonly (readonly [noteId: string, state: WindowState])[]
  /** Keeps in mind where a window stands; the window of a note only while it is open. */
  readonly watch: (window: BrowserWindow, noteId: string | null) => void
  readonly saveTabs: (open: Pick<WindowState, 'tabs' | 'activeTab'>) => void
  /** The app quits: windows that close from now on are opened again next time. */
  readonly freeze: () => void
  /** It does not quit after all. */
  readonly thaw: () => void
}

type Change = Pick<Settings, 'windows'>

/** Where windows stand and what they show, from one start to the next. */
export function rememberWindows(settings: {
  readonly read: () => Settings
  readonly change: (change: Change) => unknown
}): WindowMemory {
  const [firstMain, ...firstNotes] = settings.read().windows
  let main = firstMain ?? null
  let isFrozen = false
  const notes = new Map<BrowserWindow, WindowState>()

  const save = () => {
    const all = main === null ? [] : [main, ...notes.values()]
    settings.change({ windows: all.slice(0, mostWindows) })
  }
  const look = (window: BrowserWindow, noteId: string | null) => {
    const place = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    if (noteId === null) main = { tabs: [], activeTab: 0, ...main, ...place }
    else notes.set(window, { ...place, tabs: [{ kind: 'note', noteId }], activeTab: 0 })
    save()
  }
  const forget = (window: BrowserWindow) => {
    if (isFrozen || !notes.delete(window)) return
    save()
  }
  return {
    main: () => main,
    notes: () => firstNotes.flatMap((state) => noteOf(state)),
    watch: (window, noteId) => {
      const onMoved = () => look(window, noteId)
      window.on('move', onMoved).on('resize', onMoved)
      window.on('maximize', onMoved).on('unmaximize', onMoved)
      window.on('closed', () => forget(window))
      look(window, noteId)
    },
    saveTabs: (open) => {
      if (main === null) return
      main = { ...main, ...open }
      save()
    },
    freeze: () => {
      isFrozen = true
    },
    thaw: () => {
      isFrozen = false
      for (const window of notes.keys()) if (window.isDestroyed()) forget(window)
    },
  }
}

function noteOf(state: WindowState): readonly (readonly [string, WindowState])[] {
  const [place] = state.tabs
  return place?.kind === 'note' ? [[place.noteId, state]] : []
}
