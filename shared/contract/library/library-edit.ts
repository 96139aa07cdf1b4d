import { z } from 'zod'
import { statisticEvidenceSchema } from '../../library/evidence'
import { measureSchema } from '../../library/plan'
import { sourceSchema } from '../../library/source'

/** What can be edited of the library, trashed and restored, and has a history. */
const editedKindSchema = z.enum(['plan', 'pillar', 'measure', 'progress', 'source'])
export type EditedKind = z.infer<typeof editedKindSchema>

const itemSchema = z.strictObject({ kind: editedKindSchema, id: z.string() })
const id = z.strictObject({ id: z.string() })

/** What was done, as `undoChanges` takes it back. */
const editedSchema = z.strictObject({ changeIds: z.array(z.int()).readonly() })
export type Edited = z.infer<typeof editedSchema>
const madeSchema = z.strictObject({ ...editedSchema.shape, ids: z.array(z.string()).readonly() })

/** Dates are ISO 8601 of any precision; what is left out stays as it is. */
const measureChangeSchema = z.strictObject({
  number: z.int().nullable().exactOptional(),
  text: z.string().exactOptional(),
  actors: z.string().nullable().exactOptional(),
  deadline: z.string().nullable().exactOptional(),
  /** One's own view of how far it is. */
  status: z.string().nullable().exactOptional(),
  /** Its own words in its source; empty: not known. */
  sentence: z.string().exactOptional(),
  sourceId: z.string().exactOptional(),
  place: z.string().nullable().exactOptional(),
})
export type MeasureChange = z.infer<typeof measureChangeSchema>

const measureMoveSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('up') }),
  z.strictObject({ kind: z.literal('down') }),
  /** Null: outside the pillars. */
  z.strictObject({ kind: z.literal('pillar'), pillarId: z.string().nullable() }),
  /** To another measure of the plan, into its pillar and group. */
  z.strictObject({
    kind: z.literal('beside'),
    measureId: z.string(),
    side: z.enum(['before', 'after']),
  }),
])
export type MeasureMove = z.infer<typeof measureMoveSchema>

const planChangeSchema = z.strictObject({
  title: z.string().exactOptional(),
  institution: z.string().nullable().exactOptional(),
  date: z.string().nullable().exactOptional(),
  region: z.string().nullable().exactOptional(),
  route: z.string().nullable().exactOptional(),
  summary: z.string().nullable().exactOptional(),
  statedPillars: z.int().nullable().exactOptional(),
  statedMeasures: z.int().nullable().exactOptional(),
})
export type PlanChange = z.infer<typeof planChangeSchema>

const progressFields = {
  date: z.string(),
  text: z.string(),
  /** Null: one's own assessment, which notes print only where that is chosen. */
  sourceId: z.string().nullable(),
  sentence: z.string().nullable(),
}
const newProgressSchema = z.strictObject({ measureId: z.string(), ...progressFields })
export type NewProgress = z.infer<typeof newProgressSchema>

/** `seen`: the last change of the item that the window knows, so that no edit is overwritten. */
const editOf = <S extends z.ZodType>(change: S) =>
  z.strictObject({ id: z.string(), seen: z.int().nullable(), change })

const newPlanSchema = z.strictObject({
  title: z.string(),
  institution: z.string().nullable(),
  region: z.string().nullable(),
  route: z.string().nullable(),
  date: z.string().nullable(),
  /** The document that it stands in: one of the library, or a new one named like the plan. */
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('known'), id: z.string() }),
    z.strictObject({
      kind: z.literal('new'),
      reference: z.string().nullable(),
      marking: z.string(),
    }),
  ]),
})
export type NewPlan = z.infer<typeof newPlanSchema>

const measureDetailSchema = z.strictObject({
  ...measureSchema.omit({ source: true }).shape,
  source: sourceSchema,
  planId: z.string(),
  planTitle: z.string(),
  pillarId: z.string().nullable(),
  pillarTitle: z.string().nullable(),
  /** Those of the plan, in their order. */
  pillars: z.array(z.strictObject({ id: z.string(), title: z.string() })).readonly(),
  groupTitle: z.string().nullable(),
  actors: z.string().nullable(),
  deadline: z.string().nullable(),
  status: z.string().nullable(),
  /** When the status was last given; null where there is none. */
  statusAtMs: z.int().nullable(),
  /** Where in its source it stands, as people write it: `p. 4, point 12`. */
  place: z.string().nullable(),
  /** Of `editOf`. */
  seen: z.int().nullable(),
  /** By date, the newest first. */
  progress: z
    .array(
      z.strictObject({
        id: z.string(),
        date: z.string(),
        text: z.string(),
        source: sourceSchema.nullable(),
        sentence: z.string().nullable(),
        seen: z.int().nullable(),
      }),
    )
    .readonly(),
  /** Read in the same sentence, or tied to it by hand: then `linkId` names the tie. */
  statistics: z
    .array(z.strictObject({ linkId: z.string().nullable(), evidence: statisticEvidenceSchema }))
    .readonly(),
})
export type MeasureDetail = z.infer<typeof measureDetailSchema>
export type ProgressDetail = MeasureDetail['progress'][number]

const planDetailSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  institution: z.string().nullable(),
  date: z.string().nullable(),
  region: z.string().nullable(),
  route: z.string().nullable(),
  summary: z.string().nullable(),
  statedPillars: z.int().nullable(),
  statedMeasures: z.int().nullable(),
  /** Those in use that are to be done; background and later news do not count. */
  listedMeasures: z.int(),
  /** The documents that speak of it. */
  sources: z.array(sourceSchema).readonly(),
  seen: z.int().nullable(),
})
export type PlanDetail = z.infer<typeof planDetailSchema>

const historyEntrySchema = z.strictObject({
  changeId: z.int(),
  kind: z.enum(['plan', 'pillar', 'measure', 'progress', 'source', 'link', 'copy']),
  /** Empty where the settings name nobody. */
  who: z.string(),
  atMs: z.int(),
  what: z.enum(['added', 'changed', 'trashed', 'restored', 'removed']),
  fields: z
    .array(
      z.strictObject({
        name: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    )
    .readonly(),
  isUndone: z.boolean(),
  /** Nothing came after it. */
  canUndo: z.boolean(),
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>

const trashedItemSchema = z.strictObject({
  /** `copy`: of a document, which `restoreAttachment` takes back. */
  kind: z.enum(['plan', 'pillar', 'measure', 'progress', 'source', 'copy']),
  id: z.string(),
  title: z.string(),
  /** What it stood in: a plan, a measure. */
  place: z.string().nullable(),
  deletedAtMs: z.int(),
})
export type TrashedItem = z.infer<typeof trashedItemSchema>

/** Changes of the library by hand; each is in its history and can be undone. */
export const libraryEditContract = {
  getMeasureDetail: { input: id, output: measureDetailSchema },
  getPlanDetail: { input: id, output: planDetailSchema },
  addPlan: { input: newPlanSchema, output: madeSchema },
  savePlan: { input: editOf(planChangeSchema), output: editedSchema },
  addPillar: {
    input: z.strictObject({ planId: z.string(), title: z.string() }),
    output: madeSchema,
  },
  savePillar: {
    input: z.strictObject({ id: z.string(), title: z.string() }),
    output: editedSchema,
  },
  /** One for each text, at the end of the pillar, or of the plan outside the pillars. */
  addMeasures: {
    input: z.strictObject({
      planId: z.string(),
      pillarId: z.string().nullable(),
      texts: z.array(z.string()).min(1).max(500).readonly(),
    }),
    output: madeSchema,
  },
  /** Within its pillar or group, at the edge into the next one; or to another place of the plan. */
  moveMeasure: {
    input: z.strictObject({ id: z.string(), to: measureMoveSchema }),
    output: editedSchema,
  },
  saveMeasure: { input: editOf(measureChangeSchema), output: editedSchema },
  addProgress: { input: newProgressSchema, output: madeSchema },
  saveProgress: { input: editOf(z.strictObject(progressFields)), output: editedSchema },
  linkStatistic: {
    input: z.strictObject({ measureId: z.string(), observationId: z.string() }),
    output: madeSchema,
  },
  unlinkStatistic: { input: z.strictObject({ linkId: z.string() }), output: editedSchema },
  trashItem: { input: itemSchema, output: editedSchema },
  restoreItem: { input: itemSchema, output: editedSchema },
  /** What the trash holds, the last moved there first. */
  listTrash: { input: z.strictObject({}), output: z.array(trashedItemSchema).readonly() },
  /** The history of an item and of what belongs to it, the newest first. */
  listChanges: { input: itemSchema, output: z.array(historyEntrySchema).readonly() },
  /** Takes changes back, all or none; what it answers, taken back in turn, is their redo. */
  undoChanges: { input: editedSchema, output: editedSchema },
}
