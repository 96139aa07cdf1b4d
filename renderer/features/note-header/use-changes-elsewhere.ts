import type { Header } from '@shared/note/header'
import { useEffect, useEffectEvent } from 'react'
import type { HeaderOwner } from './header-owner'

/** Calls `take` with the header on disk each time another window has changed it or its note. */
export function useChangesElsewhere(owner: HeaderOwner, take: (header: Header) => void): void {
  const onHeader = useEffectEvent(take)
  const read = useEffectEvent(owner.read)
  const { noteId } = owner
  useEffect(() => {
    let isShown = true
    const stop = window.api.on('noteChanged', (changed) => {
      if (changed.noteId !== noteId) return
      read().then(
        (header) => {
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
