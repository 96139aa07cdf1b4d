import { z } from 'zod'
import { statisticEvidenceSchema } from '../library/evidence'
import { observationSchema } from '../library/observation'
import { sourceSchema } from '../library/source'
import { contradictionMarkSchema } from './library/consistency'

/** Which statistics are meant; null where nothing narrows them. */
const filterFields = {
  /** Of `indicators` in `listLibrary`. */
  indicatorId: z.string().nullable(),
  geography: z.string().nullable(),
  /** Name to value; an empty value asks for what is not broken down by that name. */
  dimensions: z.record(z.string(), z.string()),
  /** Years: the period begins and ends within them. What has no period is left out then. */
  fromYear: z.int().min(1000).max(9999).nullable(),
  toYear: z.int().min(1000).max(9999).nullable(),
}
const filterSchema = z.strictObject(filterFields)
export type StatisticFilter = z.infer<typeof filterSchema>

const orderSchema = z.enum(['series', 'newest', 'oldest', 'greatest', 'least'])
export type StatisticOrder = z.infer<typeof orderSchema>

const statisticPageQuerySchema = z.strictObject({
  ...filterFields,
  /**
   * `series`: each series together, its newest value first. The others compare all values, which
   * only those of one indicator can be; without one they are as `series`.
   */
  order: orderSchema,
  /** Only what another sentence or value contradicts. */
  onlyContradicted: z.literal(true).exactOptional(),
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
})
export type StatisticPageQuery = z.infer<typeof statisticPageQuerySchema>

const listedStatisticSchema = z.strictObject({
  ...statisticEvidenceSchema.shape,
  /** How many notes show it. */
  noteCount: z.int(),
  /** How many other vintages and sources give the same counter's value for the same. */
  vintageCount: z.int(),
  /** Null where nothing is known to be at odds with it. */
  mark: contradictionMarkSchema.shape.mark.nullable(),
})
export type ListedStatistic = z.infer<typeof listedStatisticSchema>

const statisticPageSchema = z.strictObject({
  total: z.int(),
  items: z.array(listedStatisticSchema).readonly(),
})
export type StatisticPage = z.infer<typeof statisticPageSchema>

const statisticChoicesSchema = z.strictObject({
  geographies: z.array(z.string()).readonly(),
  dimensions: z
    .array(
      z.strictObject({
        name: z.string(),
        values: z.array(z.string()).readonly(),
        /** Some values are not broken down by it. */
        hasTotal: z.boolean(),
      }),
    )
    .readonly(),
  /** Null where no value has a period. */
  years: z.strictObject({ first: z.int(), last: z.int() }).nullable(),
})
export type StatisticChoices = z.infer<typeof statisticChoicesSchema>

/** What a chart draws of an observation. */
const chartPointSchema = observationSchema.pick({
  id: true,
  value: true,
  qualifier: true,
  period: true,
  periodIsInferred: true,
  vintage: true,
  flags: true,
})
export type ChartPoint = z.infer<typeof chartPointSchema>

const chartSeriesSchema = z.strictObject({
  geography: z.string(),
  dimensions: z.record(z.string(), z.string()),
  provider: z.string().nullable(),
  source: sourceSchema,
  points: z.array(chartPointSchema).readonly(),
})
export type ChartSeries = z.infer<typeof chartSeriesSchema>

const chartDataSchema = z.strictObject({
  /** How many series there are; the first of them are given, as many as a chart can show. */
  seriesTotal: z.int(),
  series: z.array(chartSeriesSchema).readonly(),
})
export type ChartData = z.infer<typeof chartDataSchema>

/** The explorer of statistics: nothing is read that is not shown. */
export const statisticsContract = {
  listStatisticPage: { input: statisticPageQuerySchema, output: statisticPageSchema },
  /** By what the values of an indicator, or of all, can be narrowed. */
  getStatisticChoices: {
    input: z.strictObject({ indicatorId: z.string().nullable() }),
    output: statisticChoicesSchema,
  },
  getChartData: { input: filterSchema, output: chartDataSchema },
  /** The same counter's values for the same, the oldest first, the one asked for among them. */
  getVintages: {
    input: z.strictObject({ observationId: z.string() }),
    output: z.array(statisticEvidenceSchema).readonly(),
  },
}
