import { z } from 'zod'
import { periodSchema } from './period'

/** One value of an indicator, as a source states it. */
export const observationSchema = z.strictObject({
  id: z.string(),
  indicator: z.string(),
  value: z.number(),
  /** `exact`, `over`, `almost`, ...: part of the value, never dropped. */
  qualifier: z.string(),
  /** `%`, `persons`, `EUR`, `times (ratio)`, ... */
  unit: z.string(),
  /** Null where the source states no period. */
  period: periodSchema.nullable(),
  /** True where the dates were inferred ("read as"), not stated. */
  periodIsInferred: z.boolean(),
  /** What the source words without giving a period, such as "in six months"; may be empty. */
  periodWording: z.string(),
  geography: z.string(),
  dimensions: z.record(z.string(), z.string()),
  /** Who counted; null where the source does not say. */
  provider: z.string().nullable(),
  /** Id of the source it was read in. */
  source: z.string(),
  sentence: z.string(),
  /** Where the sentence stands, in characters from the start of the source's text. */
  start: z.int(),
  end: z.int(),
  vintage: z.string().nullable(),
  flags: z.array(z.string()).readonly(),
  /** What the editors of the library add; not said by the source. */
  remark: z.string().nullable(),
})
export type Observation = z.infer<typeof observationSchema>
