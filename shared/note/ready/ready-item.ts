import { z } from 'zod'
import { drawnChartSchema } from '../chart/drawn-chart'
import { idSchema } from '../inline'

/** Where something to look at stands; null places stand nowhere in the note. */
const readyPlaceSchema = z.discriminatedUnion('kind', [
  /** A field of the header. */
  z.strictObject({ kind: z.literal('header'), field: z.string() }),
  /** A figure or a chart. */
  z.strictObject({
    kind: z.literal('value'),
    id: idSchema,
    /** Stands for what the library says against it: with it the value is kept as it is. */
    against: z.string().exactOptional(),
  }),
  /** Words in a part of the text, the first that are these. */
  z.strictObject({ kind: z.literal('words'), partId: idSchema, words: z.string() }),
  z.strictObject({ kind: z.literal('comment'), id: idSchema }),
  /** The file that was sent last, against the note as it is. */
  z.strictObject({ kind: z.literal('sent'), sentId: idSchema }),
])
export type ReadyPlace = z.infer<typeof readyPlaceSchema>

/** That the author checked a figure or a chart, while it showed this. */
export const figureTickSchema = z.strictObject({
  /** Of the figure, or of the chart. */
  figureId: idSchema,
  /** Of a chart what `shownByChart` gives. */
  shown: z.string(),
  /** As the author called himself; empty where he gave no name. */
  checkedBy: z.string(),
  checkedAt: z.iso.datetime(),
})
export type FigureTick = z.infer<typeof figureTickSchema>

/** What there is to look at, in the order in which it is listed. */
export const readyGroups = [
  'damage',
  'figures',
  'openPoints',
  'comments',
  'brackets',
  'header',
  'secret',
  'marking',
  'library',
  'changes',
  'frozen',
  'sent',
] as const

export const readyItemSchema = z.strictObject({
  /** The same for the same thing each time the list is made. */
  id: z.string(),
  group: z.enum(readyGroups),
  /** It counts: an `info` is only told, a figure that is ticked is done. */
  isOpen: z.boolean(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  /** What stands in the note; empty for what has no words there. */
  excerpt: z.string(),
  place: readyPlaceSchema.nullable(),
  /** The line that it stands in and what of it is meant; null for what stands in no line. */
  passage: z
    .strictObject({
      /** The heading above; null before the first. */
      heading: z.string().nullable(),
      words: z.string(),
      /** In UTF-16 units of the words, the end after the last. */
      start: z.int(),
      end: z.int(),
    })
    .nullable(),
  /** What the figure that it is about rests on; empty where it is about none. */
  observationIds: z.array(z.string()).readonly(),
  /** Of a figure or chart to check, with its tick while that holds. */
  figure: z
    .strictObject({
      id: idSchema,
      shown: z.string(),
      tick: figureTickSchema.nullable(),
    })
    .nullable(),
  /** What the chart draws that is to be checked; not there where it is no chart. */
  chart: drawnChartSchema.exactOptional(),
})
export type ReadyItem = z.infer<typeof readyItemSchema>
