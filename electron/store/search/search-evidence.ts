import type { Evidence } from '@shared/contract/library'
import type { ReadDb } from '../database'
import { findQuestions } from '../library/facts/questions'
import { findMeasures } from '../library/measures'
import { findSources } from '../library/sources'
import { findStatistics } from '../library/statistics'
import { findByQuery } from './find-by-query'
import type { Hit } from './find-hits'
import { parseQuery } from './parse-query'

const evidenceKinds = [
  'statistic',
  'measure',
  'source',
  'question',
] as const satisfies readonly Evidence['kind'][]

/**
 * Finds what can be inserted in a note, whole, the best first. An empty query lists everything:
 * statistics, measures, sources, questions, each in the order of the library.
 */
export function searchEvidence(
  db: ReadDb,
  input: { readonly query: string; readonly kind: Evidence['kind'] | null; readonly limit: number },
): { readonly total: number; readonly items: readonly Evidence[] } {
  const { total, hits } = findByQuery(db, parseQuery(input.query), {
    kinds: evidenceKinds.filter((each) => each === (input.kind ?? each)),
    limit: input.limit,
    listsAll: true,
  })
  const evidenceByHit = new Map(
    findEvidence(db, hits).map((evidence) => [`${evidence.kind} ${evidence.item.id}`, evidence]),
  )
  const items = hits.flatMap((hit) => evidenceByHit.get(`${hit.kind} ${hit.id}`) ?? [])
  return { total, items }
}

function findEvidence(db: ReadDb, hits: readonly Hit[]): readonly Evidence[] {
  const idsOf = (kind: Evidence['kind']) =>
    hits.filter((hit) => hit.kind === kind).map((hit) => hit.id)
  return [
    ...findStatistics(db, idsOf('statistic')),
    ...findMeasures(db, idsOf('measure')),
    ...findQuestions(db, idsOf('question')),
    ...[...findSources(db, idsOf('source')).values()].map(
      (source) => ({ kind: 'source', item: source, source }) as const,
    ),
  ]
}
