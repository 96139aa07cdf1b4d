import { z } from 'zod'
import { idSchema } from '../../note/inline'
import { noteSummarySchema } from '../../note/note'

const replyTextSchema = z.string().trim().min(1).max(5000)

/** One line of the record, as typed. */
const storedReplySchema = z.strictObject({
  id: idSchema,
  questionId: idSchema,
  /** The question as it was worded when the line was typed. */
  questionText: z.string(),
  text: z.string(),
  enteredAt: z.iso.datetime(),
  /** When it was last corrected; null if never. */
  changedAt: z.iso.datetime().nullable(),
})
export type StoredReply = z.infer<typeof storedReplySchema>

const replyInput = z.strictObject({ id: idSchema })

export const repliesContract = {
  /** The questions as the note has them on disk, and the lines in speaking order. */
  getReplies: {
    input: z.strictObject({ noteId: idSchema }),
    output: z.strictObject({
      questions: z
        .array(
          z.strictObject({
            id: idSchema,
            number: z.int(),
            text: z.string(),
            subQuestions: z.array(z.string()).readonly(),
          }),
        )
        .readonly(),
      replies: z.array(storedReplySchema).readonly(),
    }),
  },
  /** The same line under each of the questions; on disk when it answers. */
  addReplies: {
    input: z.strictObject({
      noteId: idSchema,
      questionIds: z.array(idSchema).min(1).max(100).readonly(),
      text: replyTextSchema,
    }),
    output: z.array(storedReplySchema).readonly(),
  },
  /** A late correction; what the line said before is kept. */
  saveReply: {
    input: z.strictObject({ id: idSchema, text: replyTextSchema }),
    output: storedReplySchema,
  },
  deleteReply: { input: replyInput, output: storedReplySchema },
  restoreReply: { input: replyInput, output: storedReplySchema },
  /** A new note that tells the outcome of the meeting and cites this one. */
  createOutcome: {
    input: z.strictObject({ noteId: idSchema }),
    output: z.strictObject({
      note: noteSummarySchema,
      /** Remarks that name or count delegations; the outcome does without them. */
      leftOut: z.array(z.string()).readonly(),
    }),
  },
}
