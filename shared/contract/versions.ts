import { z } from 'zod'
import { headerSchema } from '../note/header'
import { lateFieldsSchema } from '../note/header-form/header-fields'
import { idSchema } from '../note/inline'

const versionInput = z.strictObject({ noteId: idSchema, versionId: idSchema })
const headerValueSchema = z.union([z.string(), z.null(), z.array(z.string()).readonly()])

const versionFields = {
  id: idSchema,
  name: z.string(),
  /** Who has this draft; null where nobody was named. */
  holder: z.string().nullable(),
  frozenAt: z.iso.datetime(),
}
const versionSummarySchema = z.strictObject({
  ...versionFields,
  /** With its suffixes, as it is printed; null until it is given. */
  number: z.string().nullable(),
  /** ISO date of the first page. */
  date: z.iso.date().nullable(),
})
export type VersionSummary = z.infer<typeof versionSummarySchema>

/** What a header was given after it was frozen. */
export const headerChangeSchema = z.strictObject({
  field: headerSchema.keyof(),
  before: headerValueSchema,
  after: headerValueSchema,
  at: z.iso.datetime(),
})

const openVersionSchema = z.strictObject({
  ...versionFields,
  noteId: idSchema,
  title: z.string(),
  /** As frozen, with what it was given since. */
  header: headerSchema,
  /** Yjs update (format 1) of the body as it was shown, base64. */
  bodyUpdate: z.base64(),
  /** Oldest first. */
  headerChanges: z.array(headerChangeSchema).readonly(),
})
export type OpenVersion = z.infer<typeof openVersionSchema>

const citedNoteSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  /** With its suffixes; null until it is given. */
  number: z.string().nullable(),
})
export type CitedNote = z.infer<typeof citedNoteSchema>

export const versionsContract = {
  /** Oldest first. */
  listVersions: {
    input: z.strictObject({ noteId: idSchema }),
    output: z.array(versionSummarySchema).readonly(),
  },
  /** Keeps the note as it is on disk: the window flushes first. */
  freezeVersion: {
    input: z.strictObject({
      noteId: idSchema,
      name: z.string().max(100),
      holder: z.string().max(200).nullable(),
    }),
    output: versionSummarySchema,
  },
  getVersion: { input: versionInput, output: openVersionSchema },
  /** Gives a frozen version what is given late; its note takes what it has not changed since. */
  saveVersionHeader: {
    input: z.strictObject({ ...versionInput.shape, fields: lateFieldsSchema }),
    output: z.strictObject({ savedAt: z.iso.datetime() }),
  },
  /** Those of them that are in this store, in any order. */
  getCitedNotes: {
    input: z.strictObject({ ids: z.array(idSchema).max(1000).readonly() }),
    output: z.array(citedNoteSchema).readonly(),
  },
  /** The notes that cite a note, in their text or as a previous document; last saved first. */
  findCitingNotes: {
    input: z.strictObject({ noteId: idSchema }),
    output: z.array(z.strictObject({ id: idSchema, title: z.string() })).readonly(),
  },
}
