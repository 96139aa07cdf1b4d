import { z } from 'zod'
import { statisticEvidenceSchema } from '../../library/evidence'
import { figureSchema, idSchema } from '../../note/inline'
import { chartChangeSchema } from './charts'

/** What the library says against a figure that a draft shows. */
const figureChangeSchema = z.strictObject({
  figureId: idSchema,
  /** What the text says. */
  shown: z.string(),
  kind: z.enum(['withdrawn', 'revised', 'newer', 'typed', 'contradicted']),
  /** What it rests on; null where the library holds that no longer. */
  own: statisticEvidenceSchema.nullable(),
  /** What the library has in its place; null where it has nothing, or the author must choose. */
  by: statisticEvidenceSchema.nullable(),
  /** When that came into the library, ISO 8601; null where it is not known. */
  arrivedAt: z.iso.datetime().nullable(),
  /** The figure as it would follow the library; null where nothing can be offered. */
  offered: figureSchema.nullable(),
  /** It fell and now rose, or the reverse: "a reduction of" would say the opposite. */
  turnsRound: z.boolean(),
  /** Stands for all this; a figure kept against it is not asked about again. */
  against: z.string(),
  isKept: z.boolean(),
})
export type FigureChange = z.infer<typeof figureChangeSchema>

const noteChangesSchema = z.strictObject({
  noteId: idSchema,
  title: z.string(),
  /** Two letters: its figures are written in it. */
  language: z.string(),
  changes: z.array(figureChangeSchema).readonly(),
  charts: z.array(chartChangeSchema).readonly(),
})
export type NoteFigureChanges = z.infer<typeof noteChangesSchema>

/** Of all drafts but the open one. */
const draftChangesSchema = z.strictObject({
  figures: z.int(),
  charts: z.int(),
  notes: z.int(),
  /** The newest first, those with charts only after them; of very many only the first. */
  drafts: z.array(noteChangesSchema).readonly(),
})
export type DraftFigureChanges = z.infer<typeof draftChangesSchema>

/** How many figures and charts in how many drafts something new in the library speaks against. */
export const figuresChangedSchema = z.strictObject({
  figures: z.int(),
  charts: z.int(),
  notes: z.int(),
  /** One of those notes; null for none. */
  noteId: idSchema.nullable(),
})
export type FiguresChanged = z.infer<typeof figuresChangedSchema>

const most = 5000

export const figuresContract = {
  /** Of figures as they stand in an open note, in their order; those that it agrees with left out. */
  findFigureChanges: {
    input: z.strictObject({
      noteId: idSchema,
      language: z.string(),
      figures: z.array(figureSchema).max(most).readonly(),
    }),
    output: z.array(figureChangeSchema).readonly(),
  },
  /** Of all drafts as they are saved, the newest first, one named left out; kept ones left out. */
  listFigureChanges: {
    input: z.strictObject({ exceptNoteId: idSchema.nullable() }),
    output: draftChangesSchema,
  },
  /** Figures and charts that are to say what they say; `against` null asks about one again. */
  keepFigures: {
    input: z.strictObject({
      noteId: idSchema,
      figures: z
        .array(z.strictObject({ figureId: idSchema, against: z.string().nullable() }))
        .max(most)
        .readonly(),
    }),
    output: z.strictObject({}),
  },
  /** Gives figures of a note that is not open here these states; answers with those of before. */
  setFigures: {
    input: z.strictObject({
      noteId: idSchema,
      figures: z.array(figureSchema).max(most).readonly(),
    }),
    output: z.array(figureSchema).readonly(),
  },
}
