import type { SearchKind } from '@shared/contract/library'
import type { ReadDb } from '../database'
import type { SearchFilters } from './parse-query'

/** A thing found, by its own id; a statistic has the id of an observation. */
export type Hit = {
  readonly kind: SearchKind
  readonly id: string
  readonly title: string
  readonly snippet: string
}

type HitQuery = Pick<SearchFilters, 'source' | 'year' | 'route'> & {
  /** From `toMatch`; null lists everything, kind after kind, in the order it was indexed. */
  readonly match: string | null
  readonly kinds: readonly SearchKind[]
  readonly limit: number
}

type EntryRow = {
  readonly kind: SearchKind
  readonly itemId: string
  readonly title: string
  readonly snippet: string
}

/** A series of more observations than this is one hit: the newest stands for it. */
const mostObservationsAsHits = 20

/** The best hits first, at most `limit`, and how many there are in all. */
export function findHits(
  db: ReadDb,
  query: HitQuery,
): { readonly total: number; readonly hits: readonly Hit[] } {
  const hits: Hit[] = []
  for (const { itemId, ...entry } of findEntries(db, query)) {
    if (hits.length >= query.limit) break
    const ids = entry.kind === 'statistic' ? observationIdsOf(db, itemId, query.year) : [itemId]
    hits.push(...ids.map((id) => ({ ...entry, id })))
  }
  return { total: countHits(db, query), hits: hits.slice(0, query.limit) }
}

/**
 * Words in a title or a name weigh more than those in the text. Plans and sources come before what
 * is in them, an indicator after its statistics. The numbers were set by looking at results.
 */
const rank = `bm25(searchIndex, 10.0, 8.0, 1.0)
  * case kind when 'plan' then 2.0 when 'source' then 2.0 when 'indicator' then 0.5 else 1.0 end`

const orderOfKinds = '(select key from json_each(@kindList) where value = kind)'

function findEntries(db: ReadDb, query: HitQuery): readonly EntryRow[] {
  const isMatched = query.match !== null
  return db
    .prepare<[Parameters], EntryRow>(
      `select kind, itemId, title,
         ${isMatched ? `snippet(searchIndex, 2, '', '', '…', 24)` : 'substr(text, 1, 160)'} as snippet
       from ${matchingEntries(isMatched)}
       order by ${isMatched ? rank : orderOfKinds}, searchEntries.id
       limit @limit`,
    )
    .all(parametersOf(query))
    .map((row) => ({ ...row, snippet: row.snippet.replaceAll('\n', ' · ') }))
}

function countHits(db: ReadDb, query: HitQuery): number {
  const row = db
    .prepare<[Parameters], { total: number | null }>(
      `select sum(iif(kind <> 'statistic', 1, (
         select iif(count(*) <= ${mostObservationsAsHits}, count(*), 1)
         from observations where seriesId = cast(itemId as integer) and ${inYear}))) as total
       from ${matchingEntries(query.match !== null)}`,
    )
    .get(parametersOf(query))
  return row?.total ?? 0
}

type Parameters = Omit<HitQuery, 'kinds'> & { readonly kindList: string }

function parametersOf({ kinds, ...query }: HitQuery): Parameters {
  return { ...query, kindList: JSON.stringify(kinds) }
}

/** Whether the period of an observation touches the year asked for. */
const inYear = `(@year is null or @year between
  cast(substr(periodStart, 1, 4) as integer) and cast(substr(periodEnd, 1, 4) as integer))`

function matchingEntries(isMatched: boolean): string {
  return `searchIndex join searchEntries on searchEntries.id = searchIndex.rowid
    where ${isMatched ? 'searchIndex match @match and ' : ''}
      kind in (select value from json_each(@kindList))
      and (@source is null or instr(source, @source) > 0)
      and (@route is null or instr(place, @route) > 0)
      and (@year is null or @year between yearFrom and yearTo)`
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
