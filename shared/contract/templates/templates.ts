import { z } from 'zod'
import { idSchema } from '../../note/inline'
import { noteSummarySchema } from '../../note/note'

const templateIdInput = z.strictObject({ id: idSchema })
const done = z.strictObject({})
const titleSchema = z.string().trim().min(1).max(200)

export const templatesContract = {
  /** In the order in which they are offered: those that come with Fiche, then the user's. */
  listTemplates: {
    input: z.strictObject({}),
    output: z
      .array(z.strictObject({ id: z.string(), title: z.string(), isBuiltIn: z.boolean() }))
      .readonly(),
  },
  /** Keeps the text and the lasting header fields of a note; gives the template's id. */
  saveAsTemplate: {
    input: z.strictObject({ noteId: idSchema, title: titleSchema }),
    output: templateIdInput,
  },
  /** Only the user's own can be renamed, deleted and brought back. */
  renameTemplate: {
    input: z.strictObject({ id: idSchema, title: titleSchema }),
    output: done,
  },
  deleteTemplate: { input: templateIdInput, output: done },
  restoreTemplate: { input: templateIdInput, output: done },
  /**
   * Makes a speaking note or a flash report of a note, where what is not to be said stays behind; or
   * the next note on the same, without number and date.
   */
  makeFromNote: {
    input: z.strictObject({
      id: idSchema,
      output: z.enum(['speaking-note', 'flash-report', 'next-note']),
    }),
    output: z.strictObject({
      note: noteSummarySchema,
      /** How many parts stayed behind because they are not to be said. */
      leftOutCount: z.int().min(0),
    }),
  },
  /** Which lines repeat what is not to be said in some note, and the title of that note. */
  findSecretLines: {
    input: z.strictObject({ lines: z.array(z.string().max(100_000)).max(10_000).readonly() }),
    output: z.array(z.strictObject({ line: z.int().min(0), title: z.string() })).readonly(),
  },
  /** The note that this one was made from, null where there is none or it is gone. */
  findNoteOrigin: {
    input: templateIdInput,
    output: noteSummarySchema.pick({ id: true, title: true }).nullable(),
  },
}
