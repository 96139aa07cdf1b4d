import { type SearchKind, searchKindSchema } from '@shared/contract/library'
import type { ReadDb } from '../database'
import { keepPrepared } from '../statements/keep-prepared'
import { idsAreOf } from './entry-ids'
import { mostObservationsAsHits } from './library-entries'
import type { SearchFilters } from './parse-query'

/** A thing found, by its own id; a statistic has the id of an observation. */
export type Hit = {
  readonly kind: SearchKind
  readonly id: string
  readonly title: string
  readonly snippet: string
}

type HitQuery = Omit<SearchFilters, 'kind'> & {
  /** From `toMatch`; null lists everything, kind after kind, in the order it was indexed. */
  readonly match: string | null
  readonly kinds: readonly SearchKind[]
  readonly limit: number
}

type EntryRow = { readonly id: number; readonly kind: SearchKind; readonly itemId: string }
type EntryText = { readonly id: number; readonly title: string; readonly snippet: string }

const prepareEntries = keepPrepared((db, sql) => db.prepare<[Parameters], EntryRow>(sql))
const prepareTexts = keepPrepared((db, sql) =>
  db.prepare<[{ ids: string; match: string | null }], EntryText>(sql),
)

/** The best hits first, at most `limit`, and how many there are in all. */
export function findHits(
  db: ReadDb,
  query: HitQuery,
): { readonly total: number; readonly hits: readonly Hit[] } {
  const entries = findEntries(db, query)
  const texts = textsOf(db, query.match, entries)
  const hits: Hit[] = []
  for (const { id, kind, itemId } of entries) {
    if (hits.length > query.limit) break
    const { title = '', snippet = '' } = texts.get(id) ?? {}
    const ids = kind === 'statistic' ? observationIdsOf(db, itemId, query.year) : [itemId]
    hits.push(...ids.map((each) => ({ kind, id: each, title, snippet })))
  }
  // Of a few, as a rare word has, all are here, and no one needs to look for them again.
  const areAll = entries.length < query.limit && hits.length <= query.limit
  return {
    total: areAll ? hits.length : countHits(db, query),
    hits: hits.slice(0, query.limit),
  }
}

/**
 * Words in a title or a name weigh more than those in the text. Plans and sources come before what
 * is in them, an indicator after its statistics. The numbers were set by looking at results.
 */
const rank = `bm25(searchIndex, 10.0, 8.0, 1.0) * case
    when ${idsAreOf('searchIndex.rowid', ['plan', 'source'])} then 2.0
    when ${idsAreOf('searchIndex.rowid', ['indicator'])} then 0.5 else 1.0 end`

function findEntries(db: ReadDb, query: HitQuery): readonly EntryRow[] {
  const { match, kinds } = query
  const best =
    match === null
      ? `select id as best, 0 as score from ${matchingEntries(query, kinds)}`
      : `select searchIndex.rowid as best, ${rank} as score from ${matchingEntries(query, kinds)}`
  return prepareEntries(
    db,
    `select id, kind, itemId
     from (${best} order by score, best limit @limit) join searchEntries on id = best
     order by score, id`,
  ).all(parametersOf(query))
}

/**
 * Only of what is shown: making a snippet takes longer than finding the text. All at once, as FTS5
 * would look up the words again for each text asked for by its row; `+` keeps it from that.
 */
function textsOf(
  db: ReadDb,
  match: string | null,
  entries: readonly EntryRow[],
): ReadonlyMap<number, EntryText> {
  const [snippet, condition] =
    match === null
      ? ['substr(text, 1, 160)', 'rowid in']
      : [`snippet(searchIndex, 2, '', '', '…', 24)`, 'searchIndex match @match and +rowid in']
  const rows = prepareTexts(
    db,
    `select rowid as id, title, ${snippet} as snippet from searchIndex
     where ${condition} (select value from json_each(@ids))`,
  ).all({ ids: JSON.stringify(entries.map(({ id }) => id)), match })
  return new Map(
    rows.map((row) => [row.id, { ...row, snippet: row.snippet.replaceAll('\n', ' · ') }]),
  )
}

/** A series of a few observations is as many hits; all else is one, and is counted unread. */
function countHits(db: ReadDb, query: HitQuery): number {
  const series = query.kinds.filter((kind) => kind === 'statistic')
  const others = query.kinds.filter((kind) => kind !== 'statistic')
  const hitsOfSeries =
    query.year === null
      ? 'hits'
      : `(select iif(count(*) <= ${mostObservationsAsHits}, count(*), 1)
         from observations where seriesId = cast(itemId as integer) and ${inYear})`
  const counted = [
    ...(others.length === 0 ? [] : [`select count(*) as n from ${matchingEntries(query, others)}`]),
    ...(series.length === 0
      ? []
      : [
          `select sum(${hitsOfSeries}) as n from ${matchingEntries({ ...query, readsEntry: true }, series)}`,
        ]),
  ]
  if (counted.length === 0) return 0
  return (
    db
      .prepare<[Parameters], number | null>(`select sum(n) from (${counted.join(' union all ')})`)
      .pluck()
      .get(parametersOf(query)) ?? 0
  )
}

type Parameters = Omit<HitQuery, 'kinds'>

function parametersOf({ kinds: _, ...query }: HitQuery): Parameters {
  return query
}

/** Whether the period of an observation touches the year asked for. */
const inYear = `(@year is null or @year between
  cast(substr(periodStart, 1, 4) as integer) and cast(substr(periodEnd, 1, 4) as integer))`

/** Says only what narrows: on a common word each further condition is asked of every text. */
function matchingEntries(
  query: HitQuery & { readonly readsEntry?: boolean },
  kinds: readonly SearchKind[],
): string {
  const { match, source, route, status, year } = query
  const filters = [
    source === null ? [] : 'instr(source, @source) > 0',
    route === null ? [] : 'instr(place, @route) > 0',
    status === null ? [] : 'instr(status, @status) > 0',
    year === null ? [] : '@year between yearFrom and yearTo',
  ].flat()
  const id = match === null ? 'searchEntries.id' : 'searchIndex.rowid'
  const conditions = [
    match === null ? [] : 'searchIndex match @match',
    kinds.length === searchKindSchema.options.length ? [] : idsAreOf(id, kinds),
    filters,
  ].flat()
  const readsEntry = filters.length > 0 || query.readsEntry === true
  const from =
    match === null
      ? 'searchEntries'
      : `searchIndex${readsEntry ? ' cross join searchEntries on searchEntries.id = searchIndex.rowid' : ''}`
  return conditions.length === 0 ? from : `${from} where ${conditions.join(' and ')}`
}

/** All observations of a small series, or the newest of a large one; the newest first. */
function observationIdsOf(db: ReadDb, seriesId: string, year: number | null): readonly string[] {
  const rows = db
    .prepare<[{ seriesId: string; year: number | null; most: number }], { id: string }>(
      `select id from observations where seriesId = cast(@seriesId as integer) and ${inYear}
       order by periodEnd desc nulls last, periodStart desc, rowid limit @most`,
    )
    .all({ seriesId, year, most: mostObservationsAsHits + 1 })
  const ids = rows.map((row) => row.id)
  return ids.length > mostObservationsAsHits ? ids.slice(0, 1) : ids
}
