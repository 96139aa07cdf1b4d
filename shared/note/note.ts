import { z } from 'zod'
import { blockSchema } from './block'
import { noteCommentSchema } from './comments/note-comment'
import { headerSchema } from './header'
import { idSchema } from './inline'

/** Raised by one with each change of the model; older notes are upgraded when they are read. */
export const noteSchemaVersion = 1

/** A note as the exporter, search, checks and the command line read it. */
export const noteSchema = z.strictObject({
  schemaVersion: z.literal(noteSchemaVersion),
  id: idSchema,
  /** Id of the template it was made from, `presidency-note`. */
  template: z.string(),
  title: z.string(),
  /** Rises by one with each stored change. */
  revision: z.int().min(0),
  /** ISO 8601 in UTC. */
  savedAt: z.iso.datetime(),
  header: headerSchema,
  body: z.array(blockSchema).readonly(),
  /** In reading order; not there where nobody commented. Never on a page. */
  comments: z.array(noteCommentSchema).readonly().exactOptional(),
})
export type Note = z.infer<typeof noteSchema>

/** What a list of notes shows, without the body. */
export const noteSummarySchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  template: z.string(),
  number: z.string().nullable(),
  marking: z.string(),
  savedAt: z.iso.datetime(),
})
export type NoteSummary = z.infer<typeof noteSummarySchema>
