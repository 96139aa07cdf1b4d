import type { Header } from '@shared/note/header'
import { useEffect, useEffectEvent } from 'react'
import { api } from '../../lib/api'

/** Calls `take` with the header on disk each time another window has changed the note. */
export function useChangesElsewhere(noteId: string, take: (header: Header) => void): void {
  const onHeader = useEffectEvent(take)
  useEffect(() => {
    let isShown = true
    const stop = window.api.on('noteChanged', (changed) => {
      if (changed.noteId !== noteId) return
      api.getNote({ id: noteId }).then(
        ({ header }) => {
          if (isShown) onHeader(header)
        },
        // What stands in the fields is kept.
        () => undefined,
      )
    })
    return () => {
      isShown = false
      stop()
    }
  }, [noteId])
}
