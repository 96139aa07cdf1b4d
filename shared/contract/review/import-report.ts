import { z } from 'zod'
import { idSchema } from '../../note/inline'

/** What of a file is not in the note that was made of it. */
export const notKeptSchema = z.strictObject({
  /** A word for its kind, `text-box`. */
  what: z.string(),
  /** The words round it, shortened; empty if it stands nowhere. */
  near: z.string(),
  /** Its own words, if it has any. */
  text: z.string(),
  /** They are in the note all the same. */
  isTextKept: z.boolean(),
})

/** What became of a Word file that a note was made of, for those who look it over. */
export const importReportSchema = z.strictObject({
  fileName: z.string(),
  importedAt: z.iso.datetime(),
  /** How many of each kind are in the note: words, headings, tables, footnotes, and so on. */
  kept: z.record(z.string(), z.int()),
  notKept: z.array(notKeptSchema).readonly(),
  /** How many tracked changes came with it. */
  changeCount: z.int().min(0),
})
export type ImportReport = z.infer<typeof importReportSchema>

export const importReportContract = {
  /** Until it was closed; null for a note that was made of no file. */
  getImportReport: {
    input: z.strictObject({ noteId: idSchema }),
    output: importReportSchema.nullable(),
  },
  closeImportReport: {
    input: z.strictObject({ noteId: idSchema, isClosed: z.boolean() }),
    output: z.strictObject({}),
  },
}
