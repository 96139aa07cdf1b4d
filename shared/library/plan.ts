import { z } from 'zod'

/** One thing to be done under a plan, or what a source says of it. */
export const measureSchema = z.strictObject({
  id: z.string(),
  /** As the source numbers it; null where it does not. Never invented. */
  number: z.int().nullable(),
  text: z.string(),
  /** `measure`: to be done; `context`: stated as done or as background; `report`: later news. */
  kind: z.enum(['measure', 'context', 'report']),
  source: z.string(),
  sentence: z.string(),
  start: z.int(),
  end: z.int(),
})
export type Measure = z.infer<typeof measureSchema>

export const planSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  institution: z.string().nullable(),
  date: z.string().nullable(),
  region: z.string().nullable(),
  route: z.string().nullable(),
  /** What the sources say the plan has, which need not be what they list. */
  stated: z.strictObject({ pillars: z.int().nullable(), measures: z.int().nullable() }),
  pillars: z
    .array(
      z.strictObject({
        number: z.int(),
        title: z.string(),
        groups: z
          .array(z.strictObject({ title: z.string(), measures: z.array(measureSchema).readonly() }))
          .readonly(),
        measures: z.array(measureSchema).readonly(),
      }),
    )
    .readonly(),
  /** Measures outside the pillars. */
  measures: z.array(measureSchema).readonly(),
  /** One line on what it is, for instruments that the sources only name. */
  summary: z.string().nullable(),
})
export type Plan = z.infer<typeof planSchema>
