import { z } from 'zod'
import { idSchema } from '../../note/inline'
import { figureTickSchema, readyItemSchema } from '../../note/ready/ready-item'

const most = 5000
/** Of a file that tells what changed, as `exportNote` is asked for it. */
const readyChangesSchema = z.strictObject({
  marks: z.enum(['council', 'tracked']),
  deleted: z.enum(['strike', 'ellipsis']),
  /** Null for a Word file, which is not read for this. */
  since: z.string().min(1).max(200).nullable(),
})
export type ReadyChanges = z.infer<typeof readyChangesSchema>

/** Of a chart it is all that it draws, in words. */
const longestShown = 50_000

const markingProposalSchema = z.strictObject({
  /** Of the documents that the note rests on, the highest. */
  marking: z.string(),
  /** "LIMITE is proposed: ..." */
  message: z.string(),
  /** Why the note has a lower one; null where no reason was given for that choice. */
  reason: z
    .strictObject({ marking: z.string(), reason: z.string(), givenAt: z.iso.datetime() })
    .nullable(),
})

export const readyContract = {
  /** What there is to look at in a note, as it is saved, or in a version, before it leaves. */
  listReady: {
    input: z.strictObject({
      noteId: idSchema,
      versionId: idSchema.optional(),
      changes: readyChangesSchema.optional(),
    }),
    output: z.strictObject({
      openCount: z.int(),
      items: z.array(readyItemSchema).readonly(),
    }),
  },
  /** The ticks of a note's figures and charts, those too that no longer hold. */
  listFigureTicks: {
    input: z.strictObject({ noteId: idSchema }),
    output: z.array(figureTickSchema).readonly(),
  },
  /** Figures and charts that the author checked while they showed this, or did not. */
  tickFigures: {
    input: z.strictObject({
      noteId: idSchema,
      figures: z
        .array(
          z.strictObject({
            figureId: idSchema,
            shown: z.string().max(longestShown),
            isChecked: z.boolean(),
          }),
        )
        .max(most)
        .readonly(),
    }),
    output: z.strictObject({}),
  },
  /** The marking that what the note rests on asks for; null where all of it is public. */
  getMarkingProposal: {
    input: z.strictObject({ noteId: idSchema, versionId: idSchema.optional() }),
    output: markingProposalSchema.nullable(),
  },
  /** Why the note's marking, as it is saved, or that of a version is lower than proposed. */
  explainMarking: {
    input: z.strictObject({
      noteId: idSchema,
      versionId: idSchema.optional(),
      reason: z.string().trim().min(1).max(500),
    }),
    output: z.strictObject({}),
  },
}
