import { type SearchKind, searchKindSchema } from '@shared/contract/library'
import type { ReadDb } from '../database'
import { mostObservationsAsHits } from './library-entries'
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

type EntryRow = { readonly id: number; readonly kind: SearchKind; readonly itemId: string }
type EntryText = { readonly id: number; readonly title: string; readonly snippet: string }

/** The best hits first, at most `limit`, and how many there are in all. */
export function findHits(
  db: ReadDb,
  query: HitQuery,
): { readonly total: number; readonly hits: readonly Hit[] } {
  const entries = findEntries(db, query)
  const texts = textsOf(db, query.match, entries)
  const hits: Hit[] = []
  for (const { id, kind, itemId } of entries) {
    if (hits.length >= query.limit) break
    const { title = '', snippet = '' } = texts.get(id) ?? {}
    const ids = kind === 'statistic' ? observationIdsOf(db, itemId, query.year) : [itemId]
    hits.push(...ids.map((each) => ({ kind, id: each, title, snippet })))
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
      `select id, kind, itemId from searchEntries join
         (select searchEntries.id as best, ${isMatched ? rank : orderOfKinds} as score
            from ${matchingEntries(query)} order by score, best limit @limit)
         on id = best
       order by score, id`,
    )
    .all(parametersOf(query))
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
  const rows = db
    .prepare<[{ ids: string; match: string | null }], EntryText>(
      `select rowid as id, title, ${snippet} as snippet from searchIndex
       where ${condition} (select value from json_each(@ids))`,
    )
    .all({ ids: JSON.stringify(entries.map(({ id }) => id)), match })
  return new Map(
    rows.map((row) => [row.id, { ...row, snippet: row.snippet.replaceAll('\n', ' · ') }]),
  )
}

function countHits(db: ReadDb, query: HitQuery): number {
  const hits =
    query.year === null
      ? 'hits'
      : `iif(kind <> 'statistic', 1, (
         select iif(count(*) <= ${mostObservationsAsHits}, count(*), 1)
         from observations where seriesId = cast(itemId as integer) and ${inYear}))`
  const row = db
    .prepare<[Parameters], { total: number | null }>(
      `select sum(${hits}) as total from ${matchingEntries(query)}`,
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

/** Says only what narrows: on a common word each further condition is asked of every text. */
function matchingEntries({ match, kinds, source, route, year }: HitQuery): string {
  const conditions = [
    match === null ? [] : 'searchIndex match @match',
    kinds.length === searchKindSchema.options.length
      ? []
      : 'kind in (select value from json_each(@kindList))',
    source === null ? [] : 'instr(source, @source) > 0',
    route === null ? [] : 'instr(place, @route) > 0',
    year === null ? [] : '@year between yearFrom and yearTo',
  ].flat()
  // A narrow index has all that ranking and counting want; with the texts of the filters it would
  // be read from the disk again for each common word.
  const brief =
    source === null && route === null && year === null ? 'indexed by searchEntriesInBrief' : ''
  const from =
    match === null
      ? 'searchEntries'
      : `searchIndex cross join searchEntries ${brief} on searchEntries.id = searchIndex.rowid`
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
