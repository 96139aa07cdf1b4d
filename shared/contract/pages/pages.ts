import { z } from 'zod'
import { drawnChartSchema } from '../../note/chart/drawn-chart'
import { imageSumSchema } from '../../note/images/image-type'
import { idSchema, markSchema } from '../../note/inline'
import { stateSchema } from '../history/history'

/** Words in one look. */
const pageRunSchema = z.strictObject({
  text: z.string(),
  marks: z.array(markSchema).readonly(),
  sizePx: z.number(),
  face: z.enum(['serif', 'sans']),
})
export type PageRun = z.infer<typeof pageRunSchema>

/** The part of the note that words stand in, and how many of its characters come before them. */
const placeSchema = z.strictObject({ partId: idSchema, offset: z.int().min(0) })
export type PagePlace = z.infer<typeof placeSchema>

/** Words on one line, from a place where a line or a tab ends to the next. */
const pieceSchema = z.strictObject({
  /** The left edge, or what it is lined up at: its middle or its right edge. */
  xPx: z.number(),
  edge: z.enum(['left', 'center', 'right']),
  /** How wide Word draws it; null where only its edge is known. */
  widthPx: z.number().nullable(),
  runs: z.array(pageRunSchema).readonly(),
})
export type PagePiece = z.infer<typeof pieceSchema>

/** Which way words follow each other. */
const directionSchema = z.enum(['ltr', 'rtl'])

const lineSchema = z.strictObject({
  yPx: z.number(),
  heightPx: z.number(),
  baselinePx: z.number(),
  place: placeSchema.nullable(),
  direction: directionSchema,
  pieces: z.array(pieceSchema).readonly(),
})
export type PageLine = z.infer<typeof lineSchema>

/** What is drawn and not written, as large as it is printed. */
const drawingSchema = z.strictObject({
  widthPx: z.number(),
  heightPx: z.number(),
  /** For those who do not see it; empty for what only decorates. */
  description: z.string(),
  shows: z.discriminatedUnion('kind', [
    /** With its words as they are printed, in the language of the note. */
    z.strictObject({ kind: z.literal('chart'), chart: drawnChartSchema, language: z.string() }),
    /** A picture that the store holds. */
    z.strictObject({ kind: z.literal('image'), sha256: imageSumSchema }),
  ]),
})
export type PageDrawing = z.infer<typeof drawingSchema>

/** A paragraph whose lines are not known: they break in the width of their box. */
const boxParagraphSchema = z.strictObject({
  place: placeSchema.nullable(),
  direction: directionSchema,
  alignment: z.enum(['left', 'center', 'right']),
  beforePx: z.number(),
  afterPx: z.number(),
  lineFactor: z.number(),
  indentPx: z.number(),
  /** The number or mark of a list, and how far its text stands from it; null without one. */
  label: z.strictObject({ text: z.string(), widthPx: z.number() }).nullable(),
  runs: z.array(pageRunSchema).readonly(),
  drawing: drawingSchema.nullable(),
})
export type PageBoxParagraph = z.infer<typeof boxParagraphSchema>

const ruleSchema = z.strictObject({
  side: z.enum(['top', 'right', 'bottom', 'left']),
  widthPx: z.number(),
  style: z.enum(['solid', 'dashed', 'double']),
})
export type PageRule = z.infer<typeof ruleSchema>

/** A table that stands in a cell: cells of one paragraph after the other, without merged rows. */
const innerTableSchema = z.strictObject({
  rows: z
    .array(
      z
        .array(
          z.strictObject({
            widthPx: z.number(),
            sidePx: z.number(),
            rules: z.array(ruleSchema).readonly(),
            paragraphs: z.array(boxParagraphSchema).readonly(),
          }),
        )
        .readonly(),
    )
    .readonly(),
})
export type PageInnerTable = z.infer<typeof innerTableSchema>

/** A cell of a table. */
const boxSchema = z.strictObject({
  xPx: z.number(),
  yPx: z.number(),
  widthPx: z.number(),
  heightPx: z.number(),
  sidePx: z.number(),
  topPx: z.number(),
  /** So much of what is in it stands on pages before. */
  skippedPx: z.number(),
  rules: z.array(ruleSchema).readonly(),
  isAtBottom: z.boolean(),
  content: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('paragraph'), paragraph: boxParagraphSchema }),
        z.strictObject({ kind: z.literal('table'), table: innerTableSchema }),
      ]),
    )
    .readonly(),
})
export type PageBox = z.infer<typeof boxSchema>

const pictureSchema = z.strictObject({
  xPx: z.number(),
  yPx: z.number(),
  place: placeSchema.nullable(),
  drawing: drawingSchema,
})
export type PagePicture = z.infer<typeof pictureSchema>

/** A page as Word will print it. Lengths in pixels of 96 to the inch, from its top left corner. */
const notePageSchema = z.strictObject({
  widthPx: z.number(),
  heightPx: z.number(),
  lines: z.array(lineSchema).readonly(),
  boxes: z.array(boxSchema).readonly(),
  pictures: z.array(pictureSchema).readonly(),
  /** Lines from one side to the other, such as the one above a footer. */
  rules: z
    .array(z.strictObject({ xPx: z.number(), yPx: z.number(), widthPx: z.number() }))
    .readonly(),
})
export type NotePage = z.infer<typeof notePageSchema>

/**
 * Why pages after one are not known, or may not be as Word makes them: a character whose width is
 * not known, or anything else that the layout cannot do as Word does.
 */
const layoutDoubtSchema = z.enum(['character', 'other'])
export type LayoutDoubt = z.infer<typeof layoutDoubtSchema>

const noteLayoutSchema = z.strictObject({
  /** Of the state of the note that was laid out. */
  revision: z.int(),
  pageCount: z.int(),
  /** Pages that are surely as Word makes them; the first of the others holds the doubt. */
  surePageCount: z.int(),
  doubt: layoutDoubtSchema.nullable(),
  /** What follows the last page could not be laid out at all. */
  isCutShort: z.boolean(),
  /** Empty where only their number was asked for. */
  pages: z.array(notePageSchema).readonly(),
})
export type NoteLayout = z.infer<typeof noteLayoutSchema>

export const pagesContract = {
  /**
   * The pages of a state of a note, as it is when its turn comes: they are made in the background,
   * one note after the other.
   */
  layoutNote: {
    input: z.strictObject({ state: stateSchema, wants: z.enum(['count', 'pages']) }),
    output: noteLayoutSchema,
  },
}
