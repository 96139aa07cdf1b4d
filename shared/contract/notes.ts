import { z } from 'zod'
import { headerSchema } from '../note/header'
import { headerFieldsSchema } from '../note/header-form/header-fields'
import { idSchema } from '../note/inline'
import { noteSummarySchema } from '../note/note'

const noteIdInput = z.strictObject({ id: idSchema })
const savedSchema = z.strictObject({ revision: z.int(), savedAt: z.iso.datetime() })

/** What the window opens: the header as values, the body as one Yjs update. */
const openNoteSchema = z.strictObject({
  ...noteSummarySchema.shape,
  revision: z.int(),
  header: headerSchema,
  /** Yjs update (format 1) of the whole body, base64. */
  bodyUpdate: z.base64(),
  /** When what the disk did not keep whole was saved: it is missing from the body. */
  damage: z.strictObject({ from: z.iso.datetime(), to: z.iso.datetime() }).nullable(),
})
export type OpenNote = z.infer<typeof openNoteSchema>

export const notesContract = {
  /** Newest first. */
  listNotes: {
    input: z.strictObject({ deleted: z.boolean() }),
    output: z.array(noteSummarySchema).readonly(),
  },
  createNote: {
    input: z.strictObject({ template: z.string(), title: z.string().nullable() }),
    output: noteSummarySchema,
  },
  /** The Western Balkans note; a new one each time, and with it the LIMITE pack. */
  createExampleNote: { input: z.strictObject({}), output: noteSummarySchema },
  getNote: { input: noteIdInput, output: openNoteSchema },
  renameNote: { input: z.strictObject({ id: idSchema, title: z.string() }), output: savedSchema },
  /** Stores the fields given; what another window changed in the others stays. */
  saveHeader: {
    input: z.strictObject({ id: idSchema, fields: headerFieldsSchema }),
    output: savedSchema,
  },
  /** Appends what was typed; on disk when it answers. */
  appendBodyUpdate: {
    input: z.strictObject({ id: idSchema, update: z.base64() }),
    output: savedSchema,
  },
  deleteNote: { input: noteIdInput, output: z.strictObject({}) },
  restoreNote: { input: noteIdInput, output: z.strictObject({}) },
  /** What headers of the notes in use carry, the most frequent first; codes without numbers. */
  listHeaderValues: {
    input: z.strictObject({}),
    output: z.strictObject({
      from: z.array(z.string()).readonly(),
      to: z.array(z.string()).readonly(),
      codes: z.array(z.string()).readonly(),
    }),
  },
}
