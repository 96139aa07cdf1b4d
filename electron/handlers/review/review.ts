import type { Handlers } from '@shared/contract/contract'
import type { WordFile } from '@shared/contract/review/review'
import { decideReview } from '../../operations/word/decide-review'
import { finishReview, undoReview } from '../../operations/word/finish-review'
import { takeBackCopies } from '../../operations/word/take-back-copies'
import {
  closeReview,
  findOpenReview,
  getOpenReview,
  getReviewBase,
} from '../../store/reviews/reviews'
import type { HandlerContext } from '../context'

/** What came back of notes, and what their author says to it. */
export function reviewHandlers(context: HandlerContext) {
  const { db, nowMs, text, window } = context
  const tell = <T>(noteId: string, answer: T): T => {
    window.tellOthers('noteChanged', { noteId })
    return answer
  }
  /** A body that changed, as it crosses the border; other windows that show it hear of it. */
  const told = (noteId: string, update: Uint8Array | null): string | null => {
    const written = update && Buffer.from(update).toString('base64')
    if (written !== null) window.tellOthers('bodyUpdate', { noteId, update: written })
    return tell(noteId, written)
  }
  return {
    takeBackCopies: async ({ noteId, files }) =>
      tell(noteId, await takeBackCopies(context, noteId, files.map(decoded))),
    getReviewedNote: ({ noteId }) => {
      const review = findOpenReview(db, noteId)
      if (review === undefined) return null
      const { title, header, body } = getReviewBase(db, review.id).note
      return { title, header, body }
    },
    getReview: ({ noteId }) => findOpenReview(db, noteId) ?? null,
    decideReview: ({ noteId, decisions }) => {
      const review = decideReview(context, noteId, decisions)
      // The note is as it was: only a window that shows the review reads it again.
      window.tellOthers('reviewDecided', { noteId })
      return review
    },
    finishReview: ({ noteId }) => {
      const author = context.settings.read().authorName
      const { update, ...summary } = finishReview(context, noteId, { author, text: text() })
      return { ...summary, update: told(noteId, update) }
    },
    undoReview: (name) => {
      const { review, update } = undoReview(context, name, context.settings.read().authorName)
      return { review, update: told(name.noteId, update) }
    },
    dropReview: ({ noteId }) => {
      closeReview(db, getOpenReview(db, noteId).id, { states: null, nowMs: nowMs() })
      return tell(noteId, {})
    },
  } satisfies Partial<Handlers>
}

/** A file as it crosses the border. */
export function decoded({ fileName, bytes }: WordFile) {
  return { fileName, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) }
}
