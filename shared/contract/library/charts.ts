import { z } from 'zod'
import { statisticEvidenceSchema } from '../../library/evidence'
import { noteChartSchema } from '../../note/chart/note-chart'
import { idSchema } from '../../note/inline'

const kindSchema = z.enum(['withdrawn', 'revised', 'newer', 'contradicted'])

const chartPointSchema = z.strictObject({
  kind: kindSchema,
  /** `2023`, or `2023, Serbia`. */
  place: z.string(),
  /** As the chart writes it; null for a place that it does not have yet. */
  shown: z.string().nullable(),
  /** As it would write it now; null where nothing takes its place. */
  now: z.string().nullable(),
})
export type ChartPointChange = z.infer<typeof chartPointSchema>

/** What the library says against a chart of a draft. */
export const chartChangeSchema = z.strictObject({
  chartId: idSchema,
  caption: z.string(),
  /** Of its gravest value. */
  kind: kindSchema,
  /** The values that it is about, the gravest first. */
  points: z.array(chartPointSchema).readonly(),
  /** What the first of them rests on; null where the library holds that no longer. */
  own: statisticEvidenceSchema.nullable(),
  /** What the library has in its place; null where it has nothing, or the author must choose. */
  by: statisticEvidenceSchema.nullable(),
  /** When the last of it came into the library, ISO 8601; null where it is not known. */
  arrivedAt: z.iso.datetime().nullable(),
  /** The chart as it would follow the library; null where nothing can be offered. */
  offered: noteChartSchema.nullable(),
  /** Stands for all this; a chart kept against it is not asked about again. */
  against: z.string(),
  isKept: z.boolean(),
})
export type ChartChange = z.infer<typeof chartChangeSchema>

const most = 500

export const chartsContract = {
  /** Of charts as they stand in an open note, in their order; those that it agrees with left out. */
  findChartChanges: {
    input: z.strictObject({
      noteId: idSchema,
      language: z.string(),
      charts: z.array(noteChartSchema).max(most).readonly(),
    }),
    output: z.array(chartChangeSchema).readonly(),
  },
  /**
   * Gives charts of a note that is not open here these values and words, their captions left out;
   * answers with those of before. To keep one as it is, `keepFigures` takes its id.
   */
  setCharts: {
    input: z.strictObject({
      noteId: idSchema,
      charts: z.array(noteChartSchema).max(most).readonly(),
    }),
    output: z.array(noteChartSchema).readonly(),
  },
}
