import { z } from 'zod'

const drawingsSchema = z.strictObject({
  count: z.int(),
  /** With a text for those who do not see them, or said to need none. */
  described: z.int(),
})

/** What the app found in the file that it had just written. */
export const readBackSchema = z.strictObject({
  /** Of the note, its footnotes among them. */
  words: z.int(),
  footnotes: z.int(),
  headings: z.int(),
  tables: z.int(),
  /** Tables whose first row is repeated on each page. */
  headerRows: z.int(),
  /** Values of statistics, as printed. */
  figures: z.int(),
  pictures: drawingsSchema,
  charts: z.strictObject({ ...drawingsSchema.shape, withWorkbook: z.int() }),
  /** BCP 47; null where the file names none. */
  language: z.string().nullable(),
  /** Headings that stand more than one level below the one before. */
  headingJumps: z.array(z.string()).readonly(),
  /** Fields that make Word ask something when the file is opened. */
  promptingFields: z.int(),
  comments: z.int(),
  trackedChanges: z.int(),
  /** What stands on no page and was not chosen: parts, properties, paths, in no order. */
  hidden: z.array(z.string()).readonly(),
  /** The beginnings of texts of the note that the file lacks or words otherwise. */
  missing: z.array(z.string()).readonly(),
})
export type ReadBack = z.infer<typeof readBackSchema>
