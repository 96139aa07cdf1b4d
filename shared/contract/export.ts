import { z } from 'zod'
import { idSchema } from '../note/inline'
import { exportLookSchema } from '../settings/export-look'
import { wordFileSchema } from './review/review'
import { readBackSchema } from './sent/read-back'

/** One thing a check found. */
const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
})
export type Finding = z.infer<typeof findingSchema>

/** What is being done for a file, in this order. */
export type ExportStep = 'writing' | 'pages' | 'reading-back' | 'printing'

/** What a file tells of changes, and since what. */
const exportChangesSchema = z.strictObject({
  marks: z.enum(['council', 'tracked']),
  /** How the Council's marks show what was taken out; Word tracks it anyway. */
  deleted: z.enum(['strike', 'ellipsis']),
  /** Name or id of a version; id of another note, which `:VERSION` may follow; a Word file. */
  since: z.union([z.string().min(1).max(200), wordFileSchema]),
})
export type ExportChanges = z.infer<typeof exportChangesSchema>

export const exportContract = {
  /** Asks where to save; the note must be on disk before (the window flushes first). */
  exportNote: {
    input: z.strictObject({
      id: idSchema,
      /** A frozen version in place of the note as it is. */
      versionId: idSchema.optional(),
      audience: z.enum(['sending', 'colleagues']),
      changes: exportChangesSchema.optional(),
      /** Of a Word file; as the settings say if not given. */
      look: exportLookSchema.optional(),
    }),
    output: z.discriminatedUnion('status', [
      z.strictObject({
        status: z.literal('saved'),
        path: z.string(),
        /** By which it can be recorded as sent; null for what is not for sending. */
        exportId: idSchema.nullable(),
        /** What the file was found to hold; null where it cannot be read. */
        readBack: readBackSchema.nullable(),
        findings: z.array(findingSchema).readonly(),
      }),
      z.strictObject({ status: z.literal('cancelled') }),
    ]),
  },
  /** Ends what this window exports, at once; nothing is written. */
  cancelExport: { input: z.strictObject({}), output: z.strictObject({}) },
  showInFolder: { input: z.strictObject({ path: z.string() }), output: z.strictObject({}) },
}
