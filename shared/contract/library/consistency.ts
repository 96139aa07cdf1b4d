import { z } from 'zod'
import { statisticEvidenceSchema } from '../../library/evidence'
import { sourceSchema } from '../../library/source'

export type StatisticEvidence = z.infer<typeof statisticEvidenceSchema>

/** What a document says, or what an editor of the library noted, which no document says. */
const sideSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('source'),
    source: sourceSchema,
    sentence: z.string(),
    /** In characters of the source's text; null where the remark is about the whole document. */
    start: z.int().nullable(),
    end: z.int().nullable(),
  }),
  z.strictObject({ kind: z.literal('editorsRemark'), text: z.string() }),
])
export type Side = z.infer<typeof sideSchema>

/** A contradiction or slip that the editors of the library found. */
const recordedInconsistencySchema = z.strictObject({
  id: z.string(),
  /** `figure`, `name`, `count`, ...; `external` for what was found outside the library. */
  topic: z.string(),
  severity: z.enum(['high', 'medium', 'low']),
  description: z.string(),
  advice: z.string(),
  first: sideSchema,
  /** Null where one sentence is at odds with itself or with a rule. */
  second: sideSchema.nullable(),
})
export type RecordedInconsistency = z.infer<typeof recordedInconsistencySchema>

const itemKindSchema = z.enum([
  'source',
  'plan',
  'measure',
  'statistic',
  'agreement',
  'funding',
  'event',
])
export type ItemKind = z.infer<typeof itemKindSchema>

/** A number that a source states of a plan, and how many the source lists. */
const countMismatchSchema = z.strictObject({
  kind: z.literal('count'),
  planId: z.string(),
  planTitle: z.string(),
  of: z.enum(['pillars', 'measures']),
  stated: z.number(),
  listed: z.int(),
})
export type CountMismatch = z.infer<typeof countMismatchSchema>

/** How a list marks an item: another sentence says otherwise, or the editors doubt the sentence. */
export const contradictionMarkSchema = z.strictObject({
  id: z.string(),
  mark: z.enum(['contradicted', 'questioned']),
})
export type ContradictionMark = z.infer<typeof contradictionMarkSchema>

const contradictionSchema = z.discriminatedUnion('kind', [
  /** `others`: what the other side says in the same unit. */
  z.strictObject({
    kind: z.literal('recorded'),
    inconsistency: recordedInconsistencySchema,
    others: z.array(statisticEvidenceSchema).readonly(),
  }),
  /** The same indicator, period, place and dimensions, read elsewhere. */
  z.strictObject({
    kind: z.literal('sameFigure'),
    other: statisticEvidenceSchema,
    agrees: z.boolean(),
  }),
  /** Parts that do not make up their total; a null total is 100 %. */
  z.strictObject({
    kind: z.literal('parts'),
    /** What tells the parts apart: `sex`, `nationality`. */
    dimension: z.string(),
    total: statisticEvidenceSchema.nullable(),
    parts: z.array(statisticEvidenceSchema).readonly(),
    sum: z.number(),
  }),
  countMismatchSchema,
])
export type Contradiction = z.infer<typeof contradictionSchema>

export const consistencyContract = {
  /** What is at odds with a statistic: what the editors recorded first, then what was computed. */
  getContradictions: {
    input: z.strictObject({ observationId: z.string() }),
    output: z.array(contradictionSchema).readonly(),
  },
  /** What was recorded of one item; of a source, what belongs to none of its items. */
  getInconsistencies: {
    input: z.strictObject({ kind: itemKindSchema, id: z.string() }),
    output: z.array(recordedInconsistencySchema).readonly(),
  },
  /** Those of a list that are at odds with something, in the order asked. */
  findContradicted: {
    input: z.strictObject({
      kind: itemKindSchema.exclude(['source']),
      ids: z.array(z.string()).max(2000).readonly(),
    }),
    output: z.array(contradictionMarkSchema).readonly(),
  },
  /** Where a plan, or any plan, does not list as many pillars or measures as its source states. */
  findCountMismatches: {
    input: z.strictObject({ planId: z.string().nullable() }),
    output: z.array(countMismatchSchema).readonly(),
  },
}
