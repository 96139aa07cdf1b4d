import { type RefObject, useEffect } from 'react'
import type { NoteControls } from './note/use-note-controls'

/** Saves what waits before the window goes; if that fails it stays open and says why. */
export function useClosing(
  note: RefObject<NoteControls | null>,
  flushSettings: () => Promise<void>,
  onFailed: (error: unknown) => void,
) {
  useEffect(
    () =>
      window.api.on('closing', () => {
        Promise.all([note.current?.flush(), flushSettings()]).then(
          () => window.api.mayClose(),
          (error: unknown) => {
            window.api.keepOpen()
            onFailed(error)
          },
        )
      }),
    [note, flushSettings, onFailed],
  )
}
