import type { Handlers } from '@shared/contract/contract'
import { FicheError } from '@shared/contract/error'
import type { WordFile } from '@shared/contract/review/review'
import { decideReview } from '../../operations/word/decide-review'
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
  const { db, nowMs, window } = context
  const tell = <T>(noteId: string, answer: T): T => {
    window.tellOthers('noteChanged', { noteId })
    return answer
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
    decideReview: ({ noteId, decisions }) => tell(noteId, decideReview(context, noteId, decisions)),
    finishReview: () => {
      throw new FicheError('internal', 'review')
    },
    undoReview: () => {
      throw new FicheError('internal', 'review')
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
