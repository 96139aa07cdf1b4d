import { z } from 'zod'
import { measureSchema } from '../library/plan'
import { outlineChoiceSchema } from '../settings/outline-choice'

/** What narrows the outline of plans. */
const outlineFilterSchema = z.strictObject({
  ...outlineChoiceSchema.shape,
  /** All of them in the plan's title or the measure's text, in either case. */
  words: z.string(),
})
export type OutlineFilter = z.infer<typeof outlineFilterSchema>

const outlinePlanSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  institution: z.string().nullable(),
  date: z.string().nullable(),
  region: z.string().nullable(),
  route: z.string().nullable(),
  /** `LIMITE` if all that is known of it was read in documents so marked. */
  marking: z.string(),
  /** Of those that the filter shows: what is to be done, and all with background and later news. */
  measureCount: z.int(),
  entryCount: z.int(),
})
export type OutlinePlan = z.infer<typeof outlinePlanSchema>

const outlineMeasureSchema = z.strictObject({
  ...measureSchema.pick({ id: true, number: true, text: true, kind: true }).shape,
  pillarId: z.string().nullable(),
  groupTitle: z.string().nullable(),
  status: z.string().nullable(),
  deadline: z.string().nullable(),
  marking: z.string(),
})
export type OutlineMeasure = z.infer<typeof outlineMeasureSchema>

const planOutlineSchema = z.strictObject({
  planId: z.string(),
  pillars: z
    .array(z.strictObject({ id: z.string(), number: z.int(), title: z.string() }))
    .readonly(),
  /** In the order of the outline: by pillar and group, those outside the pillars last. */
  measures: z.array(outlineMeasureSchema).readonly(),
})
export type PlanOutline = z.infer<typeof planOutlineSchema>

const words = z.array(z.string()).readonly()
const outlineWordsSchema = z.strictObject({
  region: words,
  route: words,
  institution: words,
  year: words,
  status: words,
  actor: words,
})
export type OutlineWords = z.infer<typeof outlineWordsSchema>

/** The plans as an outline: what stands in one is read when it is opened. */
export const outlineContract = {
  listOutline: { input: outlineFilterSchema, output: z.array(outlinePlanSchema).readonly() },
  getPlanOutline: {
    input: z.strictObject({ planId: z.string(), filter: outlineFilterSchema }),
    output: planOutlineSchema,
  },
  /** What each filter can be set to, in alphabetical order, years from the newest on. */
  listOutlineWords: { input: z.strictObject({}), output: outlineWordsSchema },
  /** The plan that a measure stands in; null for what the library lacks. */
  findPlanOf: {
    input: z.strictObject({ id: z.string() }),
    output: z.strictObject({ planId: z.string(), measureId: z.string().nullable() }).nullable(),
  },
}
