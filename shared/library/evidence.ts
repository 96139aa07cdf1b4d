import { z } from 'zod'
import { libraryQuestionSchema } from './facts'
import { observationSchema } from './observation'
import { measureSchema } from './plan'
import { sourceSchema } from './source'

export const statisticEvidenceSchema = z.strictObject({
  kind: z.literal('statistic'),
  item: observationSchema,
  source: sourceSchema,
})

/** Where a measure stands: its plan and, if any, its pillar and group. */
const placedMeasureSchema = z.strictObject({
  ...measureSchema.shape,
  planTitle: z.string(),
  pillarTitle: z.string().nullable(),
})

/** One thing that can be cited in a note, whole, with the source it was read in. */
export const evidenceSchema = z.discriminatedUnion('kind', [
  statisticEvidenceSchema,
  z.strictObject({ kind: z.literal('measure'), item: placedMeasureSchema, source: sourceSchema }),
  z.strictObject({ kind: z.literal('source'), item: sourceSchema, source: sourceSchema }),
  z.strictObject({
    kind: z.literal('question'),
    item: libraryQuestionSchema,
    source: sourceSchema,
  }),
])
