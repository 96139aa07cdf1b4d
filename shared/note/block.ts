import { z } from 'zod'
import { drawnChartSchema } from './chart/drawn-chart'
import { imageSumSchema } from './images/image-type'
import { idSchema, inlinesSchema } from './inline'
import { roleSchema } from './roles/role'

/** What every block has; the role is not there for ordinary text. */
const blockFields = { id: idSchema, role: roleSchema.exactOptional() }

/** BCP 47 language of a paragraph that is not in the note's language. */
const languageSchema = z
  .string()
  .regex(/^[a-z]{2}(-[A-Z]{2})?$/)
  .nullable()

const headingSchema = z.strictObject({
  ...blockFields,
  kind: z.literal('heading'),
  /** The number is never typed: level 1 prints `1)`, level 2 `1.1`, level 3 `1.1.1`. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  content: inlinesSchema,
})

const paragraphSchema = z.strictObject({
  ...blockFields,
  kind: z.literal('paragraph'),
  language: languageSchema,
  /** Counted with the others of its kind through the note, `1.`, and anew in each annex; not in cells. */
  numbered: z.literal(true).exactOptional(),
  content: inlinesSchema,
})
export type Paragraph = z.infer<typeof paragraphSchema>

/**
 * The number of a list's first item where it is not 1. `continued` goes on from the numbered list
 * before it that stands in no other list; a list in another one starts at 1 then.
 */
export const listStartSchema = z.union([z.int().min(2).max(9999), z.literal('continued')])
export type ListStart = z.infer<typeof listStartSchema>

/** Lists nest to three levels; each sublist has a style of its own. */
const listSchema = z.strictObject({
  ...blockFields,
  kind: z.literal('list'),
  style: z.enum(['bulleted', 'numbered']),
  start: listStartSchema.exactOptional(),
  get items() {
    return z.array(listItemSchema).min(1).readonly()
  },
})
const listItemSchema = z.strictObject({
  id: idSchema,
  content: inlinesSchema,
  get sublists(): z.ZodReadonly<z.ZodArray<typeof listSchema>> {
    return z.array(listSchema).readonly()
  },
})
export type ListBlock = z.infer<typeof listSchema>
export type ListItem = z.infer<typeof listItemSchema>

const tableCellSchema = z.strictObject({
  header: z.boolean(),
  columnSpan: z.int().min(1),
  rowSpan: z.int().min(1),
  /** Never empty: a Word cell without a paragraph is a broken file. */
  content: z.array(paragraphSchema).min(1).readonly(),
})
export type TableCell = z.infer<typeof tableCellSchema>

const tableSchema = z.strictObject({
  ...blockFields,
  kind: z.literal('table'),
  /** Printed above after its number, `Table 1: `; a table without one prints none. */
  caption: z.string().min(1).exactOptional(),
  /** What it shows, for those who do not see it; its first row and column stand in for it. */
  altText: z.string().min(1).exactOptional(),
  /** Widths in CSS pixels as dragged in the editor; null where a column was never dragged. */
  columnWidthsPx: z.array(z.number().positive().nullable()).readonly(),
  rows: z
    .array(z.strictObject({ cells: z.array(tableCellSchema).readonly() }))
    .min(1)
    .readonly(),
})
export type TableBlock = z.infer<typeof tableSchema>

/** Words of a measure or a source, kept as they stand there. */
const quotationSchema = z.strictObject({
  ...blockFields,
  kind: z.literal('quotation'),
  measureId: idSchema.nullable(),
  sourceId: idSchema.nullable(),
  content: inlinesSchema,
})

const subQuestionSchema = z.strictObject({ id: idSchema, content: inlinesSchema })

const questionItemSchema = z.strictObject({
  id: idSchema,
  /** The question of the library that this one was taken from. */
  questionId: idSchema.nullable(),
  content: inlinesSchema,
  /** What is asked under one number in parts, lettered `(a)`; stored only where there are some. */
  subQuestions: z.array(subQuestionSchema).readonly().exactOptional(),
})
export type QuestionItem = z.infer<typeof questionItemSchema>

/** Questions for Member States: an intro line, then questions numbered `1)` in one list. */
const questionsSchema = z.strictObject({
  ...blockFields,
  kind: z.literal('questions'),
  intro: inlinesSchema,
  items: z.array(questionItemSchema).readonly(),
})
export type QuestionsBlock = z.infer<typeof questionsSchema>

/** A chart of published values, frozen as they were when it was put in. */
const chartSchema = z.strictObject({
  ...blockFields,
  kind: z.literal('chart'),
  chart: drawnChartSchema,
  /** Who counted, and in which documents it was read; printed below. */
  sourceLine: z.string(),
  /** What it shows, for those who do not see it. */
  altText: z.string(),
  /** The caption, printed above. */
  content: inlinesSchema,
})
export type ChartBlock = z.infer<typeof chartSchema>

/** A picture that the store holds by its sum; the block itself has no bytes. */
const imageSchema = z.strictObject({
  ...blockFields,
  kind: z.literal('image'),
  sha256: imageSumSchema,
  /** Of the picture itself. */
  widthPx: z.int().min(1),
  heightPx: z.int().min(1),
  /** As it is printed; the height follows. */
  widthMm: z.number().min(5).max(400),
  /** What it shows, for those who do not see it. */
  altText: z.string(),
  /** It says nothing that a reader would miss: it is passed over when read aloud. */
  isDecorative: z.boolean(),
  /** The caption, printed below. */
  content: inlinesSchema,
})
export type ImageBlock = z.infer<typeof imageSchema>

/** Begins an annex on a page of its own: all up to the next one belongs to it. */
const annexSchema = z.strictObject({
  ...blockFields,
  kind: z.literal('annex'),
  /** Of its pages; the text before it is upright. */
  orientation: z.enum(['portrait', 'landscape']),
  /** The title, which may be empty. `ANNEX II` above it is never typed. */
  content: inlinesSchema,
})
export type AnnexBlock = z.infer<typeof annexSchema>

/** The contents: what they list is read from the headings and annexes of the note. */
const contentsSchema = z.strictObject({ ...blockFields, kind: z.literal('contents') })

export const blockSchema = z.discriminatedUnion('kind', [
  headingSchema,
  paragraphSchema,
  listSchema,
  tableSchema,
  quotationSchema,
  questionsSchema,
  chartSchema,
  imageSchema,
  annexSchema,
  contentsSchema,
])
export type Block = z.infer<typeof blockSchema>
