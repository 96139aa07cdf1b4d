import { type SearchKind, type SearchResult, searchKindSchema } from '@shared/contract/library'
import { formatObservation } from '@shared/figure/format-observation'
import { english } from '@shared/language/en'
import type { Observation } from '@shared/library/observation'
import type { ReadDb } from '../database'
import { findStatistics } from '../library/statistics'
import { findByQuery } from './find-by-query'
import type { Hit } from './find-hits'
import { parseQuery } from './parse-query'

/**
 * Finds anything by its words, the best first; typing mistakes are forgiven where nothing else is
 * found. Never throws, whatever was typed; an empty query finds nothing.
 *
 * @param input.query words, phrases, exclusions and filters, as `parseQuery` reads them
 * @param input.kind only hits of this kind; a `kind:` in the query narrows further
 * @param input.limit the most hits; `total` counts all
 * @param now a clock in milliseconds, to tell how long it took
 * @returns `words`: what the hits were found by, to be marked in them
 */
export function search(
  db: ReadDb,
  input: { readonly query: string; readonly kind: SearchKind | null; readonly limit: number },
  now: () => number,
): SearchResult & { readonly words: readonly string[] } {
  const start = now()
  const { total, hits, words } = findByQuery(db, parseQuery(input.query), {
    kinds: searchKindSchema.options.filter((each) => each === (input.kind ?? each)),
    limit: input.limit,
    listsAll: false,
  })
  const titled = withStatisticTitles(db, hits)
  return { query: input.query, total, hits: titled, tookMs: now() - start, words }
}

/** The index knows a statistic by its series; a hit is titled with the value it stands for. */
function withStatisticTitles(db: ReadDb, hits: readonly Hit[]): readonly Hit[] {
  const ids = hits.filter((hit) => hit.kind === 'statistic').map((hit) => hit.id)
  if (ids.length === 0) return hits
  const titles = new Map(
    findStatistics(db, ids).map(({ item }) => [item.id, titleOfStatistic(item)]),
  )
  return hits.map((hit) =>
    hit.kind === 'statistic' ? { ...hit, title: titles.get(hit.id) ?? hit.title } : hit,
  )
}

/** `AVRR returns, Serbia: 90, In 2024`: what tells the observations of one indicator apart. */
function titleOfStatistic(observation: Observation): string {
  const places = new Set([observation.geography, ...Object.values(observation.dimensions)])
  const value = formatObservation(observation, 'signed', english)
  const period = observation.period?.text || observation.period?.end
  return [`${observation.indicator}, ${[...places].join(', ')}: ${value}`, period]
    .filter(Boolean)
    .join(', ')
}
