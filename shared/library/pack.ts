import { z } from 'zod'
import { agreementSchema, eventSchema, fundingSchema, libraryQuestionSchema } from './facts'
import { observationSchema } from './observation'
import { measureSchema, planSchema } from './plan'
import { sourceSchema } from './source'

const packIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,36}$/)

/** A sentence of a source and where it stands, in characters from the start of the source's text. */
const citationSchema = z.strictObject({
  source: z.string(),
  sentence: z.string(),
  start: z.int(),
  end: z.int(),
})

const packSourceSchema = z.strictObject({
  ...sourceSchema.shape,
  id: packIdSchema,
  /** The work that the document is a part of. */
  container: z.string().nullable(),
  /** The date as printed, where its form is worth keeping. */
  dateText: z.string().nullable(),
})

/** What sources say of a plan as a whole. */
const aboutPlan = {
  /** Other names under which a source speaks of the plan. */
  otherTitles: z.array(z.strictObject({ source: z.string(), text: z.string() })).readonly(),
  evidence: z.array(citationSchema).readonly(),
}

const packPlanSchema = z.strictObject({ ...planSchema.shape, id: packIdSchema, ...aboutPlan })
export type PackPlan = z.infer<typeof packPlanSchema>

/** What this pack adds to a plan of a pack that was added before it. */
const additionSchema = z.strictObject({
  planId: packIdSchema,
  /** The plan's date, where only a source of this pack gives one. */
  date: z.string().nullable(),
  ...aboutPlan,
  pillars: z
    .array(z.strictObject({ number: z.int(), measures: z.array(measureSchema).readonly() }))
    .readonly(),
  measures: z.array(measureSchema).readonly(),
})
export type PlanAddition = z.infer<typeof additionSchema>

/** One side of a contradiction; no source where the statement stands outside the library. */
const sideSchema = z.strictObject({
  source: z.string().nullable(),
  sentence: z.string(),
  start: z.int().nullable(),
  end: z.int().nullable(),
})

const inconsistencySchema = z.strictObject({
  id: packIdSchema,
  kind: z.string(),
  severity: z.enum(['high', 'medium', 'low']),
  description: z.string(),
  advice: z.string(),
  first: sideSchema,
  second: sideSchema.nullable(),
})
export type Inconsistency = z.infer<typeof inconsistencySchema>

/** Part of the built-in library that is added as a whole, with one marking for all that is in it. */
export const packSchema = z.strictObject({
  id: packIdSchema,
  title: z.string(),
  marking: z.string(),
  sources: z.array(packSourceSchema).readonly(),
  plans: z.array(packPlanSchema).readonly(),
  additions: z.array(additionSchema).readonly(),
  agreements: z.array(agreementSchema).readonly(),
  funding: z.array(fundingSchema).readonly(),
  statistics: z.array(observationSchema).readonly(),
  events: z.array(eventSchema).readonly(),
  questions: z.array(libraryQuestionSchema).readonly(),
  inconsistencies: z.array(inconsistencySchema).readonly(),
  /** The numbered footnotes of a source. */
  references: z
    .array(
      z.strictObject({
        source: z.string(),
        number: z.int(),
        institution: z.string(),
        date: z.string(),
        title: z.string(),
        reference: z.string().nullable(),
      }),
    )
    .readonly(),
  /** Documents that a source names in its text. */
  citedDocuments: z.array(z.strictObject({ source: z.string(), reference: z.string() })).readonly(),
  /** `long` is null where no source expands the abbreviation. */
  abbreviations: z
    .array(
      z.strictObject({
        short: z.string(),
        long: z.string().nullable(),
        sources: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
})
export type Pack = z.infer<typeof packSchema>
