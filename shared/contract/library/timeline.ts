import { z } from 'zod'

export const timelineKindSchema = z.enum(['event', 'plan', 'agreement', 'deadline', 'publication'])
export type TimelineKind = z.infer<typeof timelineKindSchema>

const filterFields = {
  kinds: z.array(timelineKindSchema).readonly(),
  /** A region or route, as plans have it; what only speaks of it is there too. Null for all. */
  region: z.string().nullable(),
}

const timelineFilterSchema = z.strictObject(filterFields)
export type TimelineFilter = z.infer<typeof timelineFilterSchema>

const timelinePageQuerySchema = z.strictObject({
  ...filterFields,
  isNewestFirst: z.boolean(),
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
})
export type TimelinePageQuery = z.infer<typeof timelinePageQuerySchema>

const timelineItemSchema = z.strictObject({
  kind: timelineKindSchema,
  /** Of the event, plan, agreement, measure or source. */
  id: z.string(),
  /** ISO 8601 of the precision that the source gives; a span as `2021/2025` stands at its start. */
  date: z.string(),
  title: z.string(),
  /** Plan of a measure, institution of a plan or source, status of an agreement; null for none. */
  detail: z.string().nullable(),
  /** Reference or title of the document that it was read in. */
  source: z.string().nullable(),
  /** Its exact words; null where no sentence stands for it. */
  sentence: z.string().nullable(),
  /** Of that document; `none` for a public one. */
  marking: z.string(),
})
export type TimelineItem = z.infer<typeof timelineItemSchema>

const timelineYearSchema = z.strictObject({ year: z.int(), count: z.int() })
export type TimelineYear = z.infer<typeof timelineYearSchema>

/** What the library dates, on one axis. */
export const timelineContract = {
  listTimelinePage: {
    input: timelinePageQuerySchema,
    output: z.array(timelineItemSchema).readonly(),
  },
  /** How many items each year has that has any, the earliest first; and by what one can filter. */
  getTimelineYears: {
    input: timelineFilterSchema,
    output: z.strictObject({
      years: z.array(timelineYearSchema).readonly(),
      regions: z.array(z.string()).readonly(),
    }),
  },
}
