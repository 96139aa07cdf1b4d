import { useEffect, useEffectEvent } from 'react'
import { useAnswer } from '../../lib/use-answer'

/** The versions of a note, newest first, also those that another window freezes. */
export function useVersions(noteId: string) {
  const answer = useAnswer('listVersions', { noteId })
  const reload = useEffectEvent(answer.reload)
  useEffect(
    () =>
      window.api.on('noteChanged', (changed) => {
        if (changed.noteId === noteId) void reload()
      }),
    [noteId],
  )
  return { ...answer, versions: answer.value?.toReversed() ?? null }
}
