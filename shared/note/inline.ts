import { z } from 'zod'

/** Ids are opaque; they also name Word bookmarks, hence the narrow alphabet and length. */
export const idSchema = z.string().regex(/^[A-Za-z0-9-]{1,36}$/)

export const markSchema = z.enum(['bold', 'italic', 'underline', 'superscript', 'subscript'])
export type Mark = z.infer<typeof markSchema>

const textSchema = z.strictObject({
  kind: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(markSchema).readonly(),
})
export type TextInline = z.infer<typeof textSchema>

const lineBreakSchema = z.strictObject({ kind: z.literal('lineBreak') })

/**
 * How a figure reads in a sentence: with the stored sign ("–80 %"), without it ("a reduction of
 * 80 %"), or in words ("seven"). The qualifier ("over") belongs to the value and is always shown.
 * `typed`: the author wrote something else over it, which stays, as does what it rests on.
 */
export const figureFormSchema = z.enum(['signed', 'magnitude', 'words', 'typed'])
export type FigureForm = z.infer<typeof figureFormSchema>

/** A value computed from observations; never typed. The order of the inputs matters. */
export const calculationSchema = z.strictObject({
  operation: z.enum(['sum', 'change', 'changeInPoints', 'share', 'ratio', 'rank', 'average']),
  observationIds: z.array(idSchema).min(2).readonly(),
})
export type Calculation = z.infer<typeof calculationSchema>

const figureFields = {
  kind: z.literal('figure'),
  id: idSchema,
  form: figureFormSchema,
  /** The text as it stood when the figure was last shown or accepted, with ordinary spaces. */
  shown: z.string().min(1),
  /** When it was shown, ISO 8601 in UTC. */
  shownAt: z.iso.datetime().nullable(),
}
export const figureSchema = z.union([
  z.strictObject({ ...figureFields, observationId: idSchema }),
  z.strictObject({ ...figureFields, calculation: calculationSchema }),
])
export type FigureInline = z.infer<typeof figureSchema>

/** Another note of the store, named by its number, which may be given later. */
export const citationSchema = z.strictObject({
  kind: z.literal('citation'),
  id: idSchema,
  noteId: idSchema,
  /** Its number as last shown, or the words that stand in its place until it has one. */
  shown: z.string().min(1),
})
export type CitationInline = z.infer<typeof citationSchema>

/** A section, question or table of the same note, by the number that it has. */
export const referenceSchema = z.strictObject({
  kind: z.literal('reference'),
  id: idSchema,
  /** The heading, question or table; it may be gone. */
  targetId: idSchema,
  /** As last shown; readers get it as `withReferences` of the whole body computes it. */
  shown: z.string().min(1),
})
export type ReferenceInline = z.infer<typeof referenceSchema>

const plainInlineSchema = z.union([
  textSchema,
  lineBreakSchema,
  figureSchema,
  citationSchema,
  referenceSchema,
])

/** A footnote holds text, figures, citations and references, never another footnote. */
const footnoteSchema = z.strictObject({
  kind: z.literal('footnote'),
  id: idSchema,
  sourceId: idSchema.nullable(),
  content: z.array(plainInlineSchema).readonly(),
})
export type FootnoteInline = z.infer<typeof footnoteSchema>

const inlineSchema = z.union([
  textSchema,
  lineBreakSchema,
  figureSchema,
  citationSchema,
  referenceSchema,
  footnoteSchema,
])
export type Inline = z.infer<typeof inlineSchema>

export const inlinesSchema = z.array(inlineSchema).readonly()
