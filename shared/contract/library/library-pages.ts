import { z } from 'zod'
import { measureSchema, planSchema } from '../../library/plan'

const pageFields = {
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
}

/** What narrows a list of plans or measures; null where it does not. */
const planFilterFields = {
  region: z.string().nullable(),
  route: z.string().nullable(),
  institution: z.string().nullable(),
  year: z.int().nullable(),
}

const measurePageQuerySchema = z.strictObject({
  ...pageFields,
  ...planFilterFields,
  planId: z.string().nullable(),
  /** Part of a name, in either case. */
  actor: z.string().nullable(),
})
export type MeasurePageQuery = z.infer<typeof measurePageQuerySchema>

const measurePageSchema = z.strictObject({
  total: z.int(),
  items: z
    .array(
      z.strictObject({
        ...measureSchema.shape,
        planId: z.string(),
        planTitle: z.string(),
        pillarTitle: z.string().nullable(),
        actors: z.string().nullable(),
        /** ISO 8601, of the precision that the source gives. */
        deadline: z.string().nullable(),
      }),
    )
    .readonly(),
})
export type MeasurePage = z.infer<typeof measurePageSchema>

const { pillars: _pillars, measures: _measures, ...planHeadFields } = planSchema.shape

const planPageSchema = z.strictObject({
  total: z.int(),
  /** Without what is in them: how much that is. */
  items: z
    .array(z.strictObject({ ...planHeadFields, pillarCount: z.int(), measureCount: z.int() }))
    .readonly(),
})
export type PlanPage = z.infer<typeof planPageSchema>

const planPageQuerySchema = z.strictObject({ ...pageFields, ...planFilterFields })
export type PlanPageQuery = z.infer<typeof planPageQuerySchema>

/** One line of a table of statistics. */
const seriesHeadSchema = z.strictObject({
  /** The newest observation of it, by which `getSeries` gives them all. */
  observationId: z.string(),
  indicator: z.string(),
  unit: z.string(),
  geography: z.string(),
  dimensions: z.record(z.string(), z.string()),
  provider: z.string().nullable(),
  source: z.string(),
  observationCount: z.int(),
})

const seriesPageSchema = z.strictObject({
  total: z.int(),
  items: z.array(seriesHeadSchema).readonly(),
})
export type SeriesPage = z.infer<typeof seriesPageSchema>

const seriesPageQuerySchema = z.strictObject({
  ...pageFields,
  /** Of `indicators` in `listLibrary`; null for all. */
  indicatorId: z.string().nullable(),
  geography: z.string().nullable(),
})
export type SeriesPageQuery = z.infer<typeof seriesPageQuerySchema>

/** Lists of a library of any size: a page at a time, with how many there are in all. */
export const libraryPagesContract = {
  listPlanPage: { input: planPageQuerySchema, output: planPageSchema },
  listMeasurePage: { input: measurePageQuerySchema, output: measurePageSchema },
  listSeriesPage: { input: seriesPageQuerySchema, output: seriesPageSchema },
  /** One plan whole, with its pillars and measures. */
  getPlan: { input: z.strictObject({ id: z.string() }), output: planSchema },
}
