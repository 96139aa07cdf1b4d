import { z } from 'zod'

/** By which column a list is sorted; lists that stand in the library's order are left out. */
export const listSortsSchema = z.record(
  z.string().max(40),
  z.strictObject({ columnId: z.string().max(40), descending: z.boolean() }),
)

/** How the timeline was left. */
export const timelineChoiceSchema = z.strictObject({
  /** Kinds left out; a kind that is not known does nothing. */
  hidden: z.array(z.string().max(40)).max(20).readonly(),
  region: z.string().max(500).nullable(),
  isNewestFirst: z.boolean(),
})
export type TimelineChoice = z.infer<typeof timelineChoiceSchema>
