import { z } from 'zod'

/** ISO 8601 of no more precision than the source gives: `2024`, `2024-08` or `2024-08-31`. */
const partialDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

export const periodSchema = z.strictObject({
  start: partialDateSchema,
  end: partialDateSchema,
  /** As worded in the source; empty where it was read from the document's date. */
  text: z.string(),
})
