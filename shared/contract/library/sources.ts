import { z } from 'zod'
import { pieceByteCount } from '../../library/attachments/attachment-limit'
import { sourceSchema } from '../../library/source'

/** A copy of a document that the store holds. */
const attachmentSchema = z.strictObject({
  id: z.string(),
  sourceId: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  byteCount: z.int(),
  /** Of its bytes, in hexadecimal. */
  sha256: z.string(),
  addedAtMs: z.int(),
  /** How much of its words is searched and was looked at for a classified marking. */
  read: z.enum(['whole', 'part', 'nothing']),
})
export type Attachment = z.infer<typeof attachmentSchema>

const readKindSchema = z.enum([
  'statistic',
  'measure',
  'plan',
  'agreement',
  'funding',
  'event',
  'question',
])
export type ReadKind = z.infer<typeof readKindSchema>

const sourceDetailSchema = z.strictObject({
  source: sourceSchema,
  /** The last change of it, null for none: an edit says what it was made on. */
  seen: z.int().nullable(),
  /** How much was read from it, kinds of which there is nothing left out. */
  read: z.array(z.strictObject({ kind: readKindSchema, count: z.int() })).readonly(),
  attachments: z.array(attachmentSchema).readonly(),
})
export type SourceDetail = z.infer<typeof sourceDetailSchema>

/** What is left out stays as it is. */
const sourceChangeSchema = z.strictObject({
  title: z.string().exactOptional(),
  reference: z.string().nullable().exactOptional(),
  /** `none` for a public document. */
  marking: z.string().exactOptional(),
  /** ISO 8601, of any precision. */
  date: z.string().nullable().exactOptional(),
})
export type SourceChange = z.infer<typeof sourceChangeSchema>

const id = z.strictObject({ id: z.string() })
const done = z.strictObject({})

export const sourcesContract = {
  getSource: { input: id, output: sourceDetailSchema },
  /** What was read from a document, in its order there, a page at a time. */
  listReadItems: {
    input: z.strictObject({
      sourceId: z.string(),
      kind: readKindSchema,
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    output: z
      .array(
        z.strictObject({
          id: z.string(),
          /** Value, number or nothing. */
          lead: z.string(),
          title: z.string(),
        }),
      )
      .readonly(),
  },
  /** `seen` as `getSource` gave it, so that the edit of another window is not overwritten. */
  saveSource: {
    input: z.strictObject({
      id: z.string(),
      seen: z.int().nullable(),
      change: sourceChangeSchema,
    }),
    output: z.strictObject({ changeIds: z.array(z.int()).readonly() }),
  },
  /** Before any of the file is read: whether there is room for it. */
  beginAttachment: {
    input: z.strictObject({
      sourceId: z.string(),
      fileName: z.string().max(255),
      mediaType: z.string().max(127),
      byteCount: z.int().min(0),
    }),
    output: id,
  },
  /** The next bytes, base64, at most `pieceByteCount` of them; `position` counts pieces from 0. */
  appendAttachment: {
    input: z.strictObject({
      id: z.string(),
      position: z.int().min(0),
      bytes: z.base64().max(Math.ceil(pieceByteCount / 3) * 4),
    }),
    output: done,
  },
  /**
   * All bytes are there: the copy is checked, made searchable and shown. One that could not be read
   * whole waits for `keepUnreadAttachment`: it was not looked at for a classified marking.
   */
  finishAttachment: {
    input: id,
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('added') }),
      z.strictObject({
        status: z.literal('unread'),
        /** Of a document whose pages can be counted. */
        pages: z.strictObject({ read: z.int(), all: z.int() }).nullable(),
      }),
    ]),
  },
  /** The user knows that what could not be read has no classified marking. */
  keepUnreadAttachment: { input: id, output: done },
  /** Forgets a copy that is not finished. */
  cancelAttachment: { input: id, output: done },
  trashAttachment: { input: id, output: done },
  restoreAttachment: { input: id, output: done },
  /** Asks where to, and writes the copy there as it came. */
  saveAttachmentCopy: {
    input: id,
    output: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('saved'), path: z.string() }),
      z.strictObject({ status: z.literal('cancelled') }),
    ]),
  },
}
