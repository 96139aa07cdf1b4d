import { FicheError } from '@shared/contract/error'
import type { ReviewSummary } from '@shared/contract/review/review'
import { applyReview } from '@shared/review/apply/apply-review'
import type { Review } from '@shared/review/review'
import { countReview, type ReviewCounts } from '@shared/review/summary/review-counts'
import type { Text } from '@shared/text/text'
import {
  closeReview,
  getFinishedReview,
  getOpenReview,
  getReviewBase,
  reopenReview,
} from '../../store/reviews/reviews'
import type { OperationContext } from '../context'
import { readNote } from '../read-note'
import { refuseClassified } from '../refuse-classified'
import { storeState } from './store-state'
import { summaryWords, wordsOfThing } from './summary-words'

/** Who finishes it, and in which language it is told. */
type Finishing = { readonly author: string; readonly text: Text }

type Finished = Omit<ReviewSummary, 'update'> & {
  /** Yjs update (format 1) of the body that is now on the disk; null where none changed. */
  readonly update: Uint8Array | null
}

/**
 * Puts what was taken of the open review into its note, as one change of its history, and closes it.
 *
 * @throws FicheError `review-not-found`, `classified`; then nothing is changed
 */
export function finishReview(
  context: OperationContext,
  noteId: string,
  { author, text }: Finishing,
): Finished {
  const { db, newId, nowMs } = context
  const finish = db.transaction((): Finished => {
    const review = getOpenReview(db, noteId)
    const before = readNote(db, noteId)
    const applied = applyReview({ note: before, sent: getReviewBase(db, review.id).note }, review, {
      newId,
      nowIso: new Date(nowMs()).toISOString(),
    })
    const { header, body, comments } = applied.note
    refuseClassified(header, body, comments)
    const update = storeState(context, noteId, { state: applied.note, author })
    const after = readNote(db, noteId)
    closeReview(db, review.id, { states: { before, after }, nowMs: nowMs() })
    const counts = countReview(review, new Set(applied.unplaced))
    return { ...summaryOf(review, counts, { title: before.title, text }), update }
  })
  return finish.immediate()
}

/**
 * Takes a finished review back, as one change too: the note is as before it and the review open
 * again, with all that was said.
 *
 * @throws FicheError `review-not-found`; `review-open` where another one is open;
 *   `review-overtaken` where the note was changed since
 */
export function undoReview(
  context: OperationContext,
  name: { readonly noteId: string; readonly reviewId: string },
  author: string,
): { readonly review: Review; readonly update: Uint8Array | null } {
  const { db } = context
  const undo = db.transaction(() => {
    const { review, before, after } = getFinishedReview(db, name)
    const now = readNote(db, name.noteId)
    if (now.revision !== after.revision) throw new FicheError('review-overtaken')
    reopenReview(db, review)
    return { review, update: storeState(context, name.noteId, { state: before, author }) }
  })
  return undo.immediate()
}

function summaryOf(
  review: Review,
  counts: ReviewCounts,
  { title, text }: { readonly title: string; readonly text: Text },
): Omit<Finished, 'update'> {
  const answered = (one: ReviewCounts['refused'][number]) => ({
    id: one.thing.id,
    author: one.thing.author,
    what: wordsOfThing(one.thing, text),
    reason: one.reason,
  })
  return {
    reviewId: review.id,
    taken: counts.taken,
    edited: counts.edited,
    refused: counts.refused.map(answered),
    unplaced: counts.unplaced.map(answered),
    open: counts.open,
    words: summaryWords(counts, title, text),
  }
}
