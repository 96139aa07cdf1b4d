import { z } from 'zod'
import { idSchema } from '../inline'

/** One value as it stood in the library when the chart was put into the note. */
const drawnValueSchema = z.strictObject({
  observationId: idSchema,
  value: z.number(),
  /** `exact`, `over`, `almost`, ... */
  qualifier: z.string(),
  /** As it is written, its qualifier with it and with ordinary spaces: `over 2 700`. */
  shown: z.string().min(1),
  /** What the source says of it, as the source gives it: `p` for provisional. */
  flags: z.array(z.string()).readonly(),
  /** Of another length of time than the others, as ten months are not a year. */
  isApart: z.boolean(),
})
export type DrawnValue = z.infer<typeof drawnValueSchema>

const drawnSeriesSchema = z.strictObject({
  name: z.string(),
  /** One for each category; null where there is none. */
  values: z.array(drawnValueSchema.nullable()).readonly(),
})

/** What a chart draws: values that were published, never computed ones, and their words. */
export const drawnChartSchema = z
  .strictObject({
    /** Bars of names lie on their side, so that the names can be read; others stand. */
    form: z.enum(['line', 'bar', 'nameBar']),
    categories: z.array(z.string().min(1)).min(1).readonly(),
    series: z.array(drawnSeriesSchema).min(1).readonly(),
    /**
     * When its values were taken from the library, and the year that its axis was to end with, null
     * where it goes on; a chart without it is followed by no later period.
     */
    taken: z.strictObject({ at: z.iso.datetime(), lastYear: z.int().nullable() }).exactOptional(),
  })
  .refine(({ categories, series }) =>
    series.every(({ values }) => values.length === categories.length),
  )
export type DrawnChart = z.infer<typeof drawnChartSchema>

/** A chart that is to come into a note, with its words in the note's language. */
export type ChartContent = {
  readonly caption: string
  readonly chart: DrawnChart
  readonly sourceLine: string
  readonly altText: string
}

/** The observations that a chart shows, series by series. */
export function observationIdsOfChart({ series }: DrawnChart): readonly string[] {
  return series.flatMap(({ values }) => values.flatMap((one) => one?.observationId ?? []))
}
