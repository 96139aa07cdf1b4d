import { z } from 'zod'
import { idSchema } from '../../note/inline'

/** Where a finding stands in the note. */
const findingPlaceSchema = z.discriminatedUnion('kind', [
  /** A field of the header. */
  z.strictObject({ kind: z.literal('header'), field: z.string() }),
  /** A figure or a chart. */
  z.strictObject({
    kind: z.literal('value'),
    id: idSchema,
    /** Stands for what is said against it: with it the value is kept as it is. */
    against: z.string().exactOptional(),
  }),
  /** Words in a part of the text, the first that are these. */
  z.strictObject({ kind: z.literal('words'), partId: idSchema, words: z.string() }),
])

const checkFindingSchema = z.strictObject({
  /** `figure-revised`, `open-place`, ... */
  rule: z.string(),
  /** An error can be wrong before Member States; a warning needs a look. */
  severity: z.enum(['error', 'warning']),
  /** Offsets in the plain text of the body, the end after the last character; 0 for the header. */
  start: z.int(),
  end: z.int(),
  /** What stands there; empty for the header. */
  excerpt: z.string(),
  message: z.string(),
  /** What takes the place of the excerpt; null where that is the author's choice. */
  fix: z.string().nullable(),
  /** The document that a fix is from, as it is cited; null where there is none. */
  reference: z.string().nullable(),
  /** Null for what is wrong with the note as a whole. */
  place: findingPlaceSchema.nullable(),
})
export type CheckFinding = z.infer<typeof checkFindingSchema>

export const checkContract = {
  /** What there is to correct in a note as it is saved: its header first, then along its text. */
  checkNote: {
    input: z.strictObject({ noteId: idSchema }),
    output: z.array(checkFindingSchema).readonly(),
  },
}
