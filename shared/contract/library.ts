import { z } from 'zod'
import { evidenceSchema } from '../library/evidence'
import {
  agreementSchema,
  eventSchema,
  fundingSchema,
  indicatorSchema,
  libraryQuestionSchema,
} from '../library/facts'
import { observationSchema } from '../library/observation'
import { measureSchema, planSchema } from '../library/plan'
import { sourceSchema } from '../library/source'
import { consistencyContract } from './library/consistency'
import { figuresChangedSchema } from './library/figures'
import { libraryEditContract } from './library/library-edit'
import { libraryPagesContract } from './library/library-pages'
import { outlineContract } from './outline'

export const libraryKindSchema = z.enum([
  'sources',
  'plans',
  'measures',
  'statistics',
  'agreements',
  'funding',
  'events',
  'questions',
  'indicators',
])
export type LibraryKind = z.infer<typeof libraryKindSchema>

const list = <K extends LibraryKind, S extends z.ZodType>(kind: K, item: S) =>
  z.strictObject({ kind: z.literal(kind), items: z.array(item).readonly() })

export const librarySchema = z.discriminatedUnion('kind', [
  list('sources', sourceSchema),
  list('plans', planSchema),
  list('measures', measureSchema),
  list('statistics', observationSchema),
  list('agreements', agreementSchema),
  list('funding', fundingSchema),
  list('events', eventSchema),
  list('questions', libraryQuestionSchema),
  list('indicators', indicatorSchema),
])
export type LibraryList = z.infer<typeof librarySchema>

export const searchKindSchema = z.enum([
  'source',
  'plan',
  'measure',
  'statistic',
  'agreement',
  'funding',
  'event',
  'question',
  'indicator',
  'note',
])
export type SearchKind = z.infer<typeof searchKindSchema>

const searchHitSchema = z.strictObject({
  kind: searchKindSchema,
  id: z.string(),
  title: z.string(),
  /** Plain text around the words found. */
  snippet: z.string(),
})

const searchResultSchema = z.strictObject({
  query: z.string(),
  tookMs: z.number(),
  total: z.int(),
  hits: z.array(searchHitSchema).readonly(),
})
export type SearchResult = z.infer<typeof searchResultSchema>

export type Evidence = z.infer<typeof evidenceSchema>

export const libraryContract = {
  listLibrary: { input: z.strictObject({ kind: libraryKindSchema }), output: librarySchema },
  /** How many items of each kind the library holds. */
  countLibrary: {
    input: z.strictObject({}),
    output: z.record(libraryKindSchema, z.int()),
  },
  search: {
    input: z.strictObject({
      query: z.string(),
      kind: searchKindSchema.nullable(),
      limit: z.int().min(1).max(1000),
    }),
    output: z.strictObject({
      ...searchResultSchema.shape,
      /** What the hits were found by: words and phrases as typed, or those taken for mistyped ones. */
      words: z.array(z.string()).readonly(),
      /** The index is being made anew, and not everything can be found yet. */
      isPartial: z.boolean(),
    }),
  },
  /** What can be inserted in a note, best first. */
  searchEvidence: {
    input: z.strictObject({
      query: z.string(),
      kind: z.enum(['statistic', 'measure', 'source', 'question']).nullable(),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({ total: z.int(), items: z.array(evidenceSchema).readonly() }),
  },
  /** Statistics by id, in the order asked; ids that the library does not hold are left out. */
  getStatistics: {
    input: z.strictObject({ ids: z.array(z.string()).max(2000).readonly() }),
    output: z.array(evidenceSchema).readonly(),
  },
  /** The observations of the same series, by their period, the one asked for among them. */
  getSeries: {
    input: z.strictObject({ observationId: z.string() }),
    output: z.array(evidenceSchema).readonly(),
  },
  /** The notes that show an observation, the newest first. */
  findFigureUses: {
    input: z.strictObject({ observationId: z.string() }),
    output: z
      .array(z.strictObject({ noteId: z.string(), title: z.string(), count: z.int() }))
      .readonly(),
  },
  ...consistencyContract,
  ...libraryPagesContract,
  ...outlineContract,
  ...libraryEditContract,
  /** Adds the pack read from the LIMITE document; adding it again changes nothing. */
  addLimitePack: {
    input: z.strictObject({}),
    output: z.strictObject({ added: z.boolean(), changed: figuresChangedSchema }),
  },
}
