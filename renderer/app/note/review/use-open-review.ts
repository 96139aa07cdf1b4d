import type { Review } from '@shared/review/review'
import { useEffect } from 'react'
import { useAnswer } from '../../../lib/use-answer'

/** The open review of a note; null where there is none, or none is read yet. */
export function useOpenReview(noteId: string): {
  readonly review: Review | null
  readonly reload: () => void
} {
  const { value, reload } = useAnswer('getReview', { noteId })
  useEffect(
    () =>
      window.api.on('noteChanged', (changed) => {
        if (changed.noteId === noteId) void reload()
      }),
    [noteId, reload],
  )
  return { review: value, reload: () => void reload() }
}
