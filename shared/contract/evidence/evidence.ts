import { z } from 'zod'
import { idSchema } from '../../note/inline'

export const evidenceContract = {
  /**
   * Writes what each figure of a note rests on, after asking where; the note must be on disk before
   * (the window flushes first).
   */
  exportEvidence: {
    input: z.strictObject({
      id: idSchema,
      /** A frozen version in place of the note as it is. */
      versionId: idSchema.optional(),
    }),
    output: z.discriminatedUnion('status', [
      z.strictObject({
        status: z.literal('saved'),
        path: z.string(),
        figures: z.int(),
        /** Values of which the library says otherwise, or that it no longer holds. */
        remarks: z.int(),
      }),
      z.strictObject({ status: z.literal('cancelled') }),
    ]),
  },
}
