import { z } from 'zod'
import { idSchema } from '../../note/inline'

/** How a file was made, so that it can be answered for later. */
export const madeWithSchema = z.strictObject({
  appVersion: z.string(),
  /** What the library was made of then. */
  packs: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        marking: z.string(),
        addedAt: z.string(),
      }),
    )
    .readonly(),
  /** Of the statistics that the note shows, each once, sorted. */
  vintages: z.array(z.string()).readonly(),
  percentSpacing: z.enum(['no-break-space', 'none']),
  quotationMarks: z.enum(['double', 'single']),
  /** What was marked as new; null for a clean text. */
  marks: z.strictObject({ kind: z.enum(['council', 'tracked']), since: z.string() }).nullable(),
  /** Of a Word file that looks otherwise than the Council's: in a template, or the text alone. */
  look: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('template'), fileName: z.string() }),
      z.strictObject({ kind: z.literal('body-only') }),
    ])
    .exactOptional(),
})
export type MadeWith = z.infer<typeof madeWithSchema>

export const fileFormatSchema = z.enum(['docx', 'pdf', 'html', 'md'])
export type FileFormat = z.infer<typeof fileFormatSchema>

/** Free text: an address list or a name. */
export const sentToSchema = z.string().max(500)

const sentFileSchema = z.strictObject({
  id: idSchema,
  /** Counts the records of the note from 1. */
  number: z.int().min(1),
  /** The version that was exported; null for the note as it was. */
  versionName: z.string().nullable(),
  /** Without its folder. */
  fileName: z.string(),
  format: fileFormatSchema,
  bytes: z.int(),
  /** Of the bytes, in hexadecimal. */
  sha256: z.string(),
  sentAt: z.iso.datetime(),
  /** Empty where nobody was named. */
  sentTo: z.string(),
  recordedAt: z.iso.datetime(),
  /** How many things were found when it was exported. */
  findings: z.int(),
  madeWith: madeWithSchema,
})
export type SentFile = z.infer<typeof sentFileSchema>

/** What a window wrote for sending and did not record yet. */
const exportedFileSchema = z.strictObject({
  exportId: idSchema,
  fileName: z.string(),
  versionName: z.string().nullable(),
  exportedAt: z.iso.datetime(),
})
export type ExportedFile = z.infer<typeof exportedFileSchema>

export const sentContract = {
  /** The last ones of this window, the newest first. */
  listExported: {
    input: z.strictObject({ noteId: idSchema }),
    output: z.array(exportedFileSchema).readonly(),
  },
  /** Oldest first. */
  listSent: {
    input: z.strictObject({ noteId: idSchema }),
    output: z.array(sentFileSchema).readonly(),
  },
  /** Keeps a file that this window exported for sending, exactly as it was written. */
  recordSent: {
    input: z.strictObject({
      exportId: idSchema,
      sentTo: sentToSchema,
      sentAt: z.iso.datetime(),
    }),
    output: sentFileSchema,
  },
  /** Asks where to write the exact file once more. */
  saveSentCopy: {
    input: z.strictObject({ noteId: idSchema, sentId: idSchema }),
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('saved'), path: z.string() }),
      z.strictObject({ status: z.literal('cancelled') }),
    ]),
  },
}
