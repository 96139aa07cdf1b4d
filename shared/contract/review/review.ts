import { z } from 'zod'
import { idSchema } from '../../note/inline'
import { noteSummarySchema } from '../../note/note'
import { reviewDecisionSchema, reviewSchema } from '../../review/review'
import { mostWordFileBytes } from '../../word/word-file-limit'
import { noteStateSchema } from '../history/history'
import { notKeptSchema } from './import-report'

/** A Word file that the user chose or dropped. */
export const wordFileSchema = z.strictObject({
  /** Without its folder. */
  fileName: z.string().min(1).max(260),
  bytes: z.base64().max(Math.ceil(mostWordFileBytes / 3) * 4),
})
export type WordFile = z.infer<typeof wordFileSchema>

/** What became of a Word file that was opened. */
const importOutcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('imported'),
    note: noteSummarySchema,
    /** How many of each kind are in the note: words, headings, tables, footnotes, and so on. */
    kept: z.record(z.string(), z.int()),
    notKept: z.array(notKeptSchema).readonly(),
    /** The review of the file's own tracked changes; null where it had none. */
    reviewId: idSchema.nullable(),
  }),
  /** It is a copy of a note that is here, and nothing was made of it: it is to be taken back. */
  z.strictObject({ status: z.literal('copyOf'), note: noteSummarySchema }),
])

/** What was done with a change or comment, for those who sent it. */
const answeredSchema = z.strictObject({
  id: idSchema,
  author: z.string(),
  /** What it was about, as words, shortened. */
  what: z.string(),
  reason: z.string(),
})

/** What came of a review. */
const reviewSummarySchema = z.strictObject({
  reviewId: idSchema,
  taken: z.int(),
  edited: z.int(),
  refused: z.array(answeredSchema).readonly(),
  /** Taken, but their place is gone from the note: to be put in by hand. */
  unplaced: z.array(answeredSchema).readonly(),
  /** Nothing was said to these; the note does not have them. */
  open: z.int(),
  /** All that as text to send back to those who reviewed. */
  words: z.string(),
  /** Yjs update (format 1, base64) of the body that is now on the disk; null where none changed. */
  update: z.base64().nullable(),
})
export type ReviewSummary = z.infer<typeof reviewSummarySchema>

const ofNote = z.strictObject({ noteId: idSchema })
const mostDecisions = 20_000

export const reviewContract = {
  /** Asks for Word files; an empty list if the user changed their mind. */
  chooseWordFiles: {
    input: z.strictObject({ several: z.boolean() }),
    output: z.array(wordFileSchema).readonly(),
  },
  /** Makes a note of a Word file; of a copy of a note that is here only `asNew`. */
  importWordFile: {
    input: z.strictObject({ ...wordFileSchema.shape, asNew: z.boolean().optional() }),
    output: importOutcomeSchema,
  },
  /** The Word file that a note was made of; null for others. */
  findOriginal: {
    input: ofNote,
    output: z.strictObject({ fileName: z.string(), importedAt: z.iso.datetime() }).nullable(),
  },
  /** Asks where to write that file once more, exactly as it was. */
  saveOriginal: {
    input: ofNote,
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('saved'), path: z.string() }),
      z.strictObject({ status: z.literal('cancelled') }),
    ]),
  },
  /**
   * Takes copies of a note back: opens a review, or adds them to the open one, which keeps what was
   * said to changes that are the same.
   */
  takeBackCopies: {
    input: z.strictObject({
      noteId: idSchema,
      files: z.array(wordFileSchema).min(1).max(20).readonly(),
    }),
    output: reviewSchema,
  },
  /** The note that went out, which the copies of the open review are compared with. */
  getReviewedNote: { input: ofNote, output: noteStateSchema.nullable() },
  /** The open one. */
  getReview: { input: ofNote, output: reviewSchema.nullable() },
  /** What the author says to changes and comments; to the others what he said before stays. */
  decideReview: {
    input: z.strictObject({
      noteId: idSchema,
      decisions: z
        .array(
          z.union([
            reviewDecisionSchema,
            z.strictObject({ id: idSchema, decision: z.literal('open') }),
          ]),
        )
        .max(mostDecisions)
        .readonly(),
    }),
    output: reviewSchema,
  },
  /** Puts what was taken into the note, as one change, and closes the review. */
  finishReview: { input: ofNote, output: reviewSummarySchema },
  /** Takes a finished review back: the note is as before it, the review open again. */
  undoReview: {
    input: z.strictObject({ noteId: idSchema, reviewId: idSchema }),
    output: z.strictObject({ review: reviewSchema, update: z.base64().nullable() }),
  },
  /** Closes the review without taking anything; its copies are kept. */
  dropReview: { input: ofNote, output: z.strictObject({}) },
}
