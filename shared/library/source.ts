import { z } from 'zod'

/** A document in which facts were read. */
export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  institution: z.string(),
  type: z.string(),
  /** `14871/24`, `COM(2024) 126 final`, `IP/22/7447`. */
  reference: z.string().nullable(),
  /** ISO 8601, of the precision that the document gives. */
  date: z.string().nullable(),
  /** `none` for a public document. */
  marking: z.string(),
  language: z.string(),
  address: z.string().nullable(),
})
export type Source = z.infer<typeof sourceSchema>
