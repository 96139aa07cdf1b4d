import { z } from 'zod'

const choice = z.string().max(500).nullable()

/** What narrows the outline of plans and is remembered; null where it does not. */
export const outlineChoiceSchema = z.strictObject({
  region: choice,
  route: choice,
  institution: choice,
  /** `2024`. */
  year: choice,
  /** Empty: without a status. */
  status: choice,
  /** One of those that a measure names. */
  actor: choice,
  /** What another sentence contradicts, and nothing else. */
  onlyContradicted: z.literal(true).exactOptional(),
})
export type OutlineChoice = z.infer<typeof outlineChoiceSchema>
