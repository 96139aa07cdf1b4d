import type { Block } from '@shared/note/block'
import type { Header } from '@shared/note/header'
import type { Review } from '@shared/review/review'
import { reviewedNote, type ShownBlock } from '@shared/review/shown/reviewed-note'
import { useMemo } from 'react'
import { useAnswer } from '../../../lib/use-answer'

export type SentNote = {
  readonly header: Header
  readonly body: readonly Block[]
  /** With all changes in their places. */
  readonly blocks: readonly ShownBlock[]
}

/** The note as it went out, with what came back in it; null before it is read. */
export function useSentNote(
  noteId: string,
  review: Review | null,
): { readonly note: SentNote | null; readonly error: string | null } {
  const { value, error } = useAnswer('getReviewedNote', { noteId }, review !== null)
  const note = useMemo(
    () =>
      value === null || review === null
        ? null
        : { ...value, blocks: reviewedNote(value.body, review) },
    [value, review],
  )
  return { note, error }
}
