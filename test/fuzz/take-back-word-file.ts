import type { Note } from '@shared/note/note'
import { noteSchema } from '@shared/note/note'
import { applyReview } from '@shared/review/apply/apply-review'
import { compareCopy } from '@shared/review/returned/compare-copy'
import { mergeCopies } from '@shared/review/returned/merge-copies'
import { type Review, reviewSchema } from '@shared/review/review'
import type { WordDocument } from '@shared/word/word-document'

const nowIso = '2026-11-22T10:00:00.000Z'

/** A note and its file, as they were sent. */
export type SentFile = { readonly note: Note; readonly document: WordDocument }

/**
 * Takes a copy of a file back as the app does, and all that was done to it.
 *
 * @throws Error also where no review or no note comes of it that the store would take
 */
export function takeBackWordFile(sent: SentFile, document: WordDocument): void {
  let made = 0
  const newId = () => {
    made += 1
    return `new-${made}`
  }
  const found = compareCopy(sent, { id: 'copy', document }, { newId })
  const { changes, comments, losses } = mergeCopies([found], sent.note)
  const review: Review = {
    id: 'review',
    noteId: sent.note.id,
    sentId: null,
    copies: [],
    changes,
    comments,
    losses,
    decisions: [...changes, ...comments].map(({ id }) => ({ id, decision: 'taken', reason: '' })),
  }
  reviewSchema.parse(review)
  const { note } = applyReview({ note: sent.note, sent: sent.note }, review, { newId, nowIso })
  noteSchema.parse(note)
}
