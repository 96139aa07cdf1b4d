import { z } from 'zod'
import { idSchema } from '../inline'

/**
 * Words that a comment is about. They stand in one text of the note, named by `in`: the id of its
 * heading, paragraph, quotation, list item, question, sub-question or footnote; that of the questions
 * for their intro, that of the paragraph for a cell.
 */
const commentRangeSchema = z.strictObject({
  in: idSchema,
  /** In UTF-16 units of that text; a line break, figure, citation or mark of a footnote is one. */
  start: z.int().min(0),
  /** Behind the last one. */
  end: z.int().min(1),
})
export type CommentRange = z.infer<typeof commentRangeSchema>

const entryFields = {
  id: idSchema,
  /** As the author called himself; empty where he gave no name. */
  author: z.string(),
  /** ISO 8601 in UTC. */
  createdAt: z.iso.datetime(),
  text: z.string(),
}

const commentReplySchema = z.strictObject(entryFields)
export type CommentReply = z.infer<typeof commentReplySchema>

export const noteCommentSchema = z.strictObject({
  ...entryFields,
  /** The words as they were when it was made: they may be gone since. */
  quote: z.string(),
  resolved: z.strictObject({ by: z.string(), at: z.iso.datetime() }).nullable(),
  /** Oldest first. */
  replies: z.array(commentReplySchema).readonly(),
  /** In reading order; several where it spans blocks, none once its words were removed. */
  ranges: z.array(commentRangeSchema).readonly(),
})
export type NoteComment = z.infer<typeof noteCommentSchema>
