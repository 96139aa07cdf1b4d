import type { StatisticOrder, StatisticPageQuery } from '@shared/contract/statistics'
import type { ReadDb } from '../../database'
import { listContradictedRows } from './contradicted-rows'
import {
  type ListedRows,
  type MatchedSeries,
  matchSeries,
  periodBounds,
  periodCondition,
} from './match-series'

type ListQuery = Omit<StatisticPageQuery, 'offset' | 'limit'>
type Kept = { readonly state: string; readonly lists: Map<string, ListedRows> }

/** One goes back and forth between few; of the largest library one takes 8 MB. */
const mostLists = 4
const keptLists = new WeakMap<ReadDb, Kept>()

/** The rows of a list; kept with the connection until anything in the store changes. */
export function listRows(db: ReadDb, query: ListQuery): ListedRows {
  const { indicatorId, geography, dimensions, fromYear, toYear, order } = query
  const only = query.onlyContradicted === true
  const key = JSON.stringify([indicatorId, geography, dimensions, fromYear, toYear, order, only])
  const lists = listsOf(db)
  const list = lists.get(key) ?? (only ? listContradictedRows : findRows)(db, query)
  // The list that was used longest ago goes first.
  lists.delete(key)
  lists.set(key, list)
  for (const oldest of [...lists.keys()].slice(0, -mostLists)) lists.delete(oldest)
  return list
}

function listsOf(db: ReadDb): Map<string, ListedRows> {
  const state = stateOf(db)
  const last = keptLists.get(db)
  if (last?.state === state) return last.lists
  const lists = new Map<string, ListedRows>()
  keptLists.set(db, { state, lists })
  return lists
}

/** Another value after each change, by this connection or by another. */
function stateOf(db: ReadDb): string {
  const state = db
    .prepare<[], string>(`select total_changes() || ' ' || data_version from pragma_data_version`)
    .pluck()
    .get()
  return state ?? ''
}

function findRows(db: ReadDb, query: ListQuery): ListedRows {
  const series = matchSeries(db, query)
  return query.order === 'series' || query.indicatorId === null
    ? rowsBySeries(query, series)
    : rowsInOrder(db, query, series)
}

/** No more is kept than the series, as each knows how many observations it has. */
function rowsBySeries(query: ListQuery, series: readonly MatchedSeries[]): ListedRows {
  const ends: number[] = []
  let total = 0
  for (const { count } of series) {
    total += count
    ends.push(total)
  }
  const bounds = periodBounds(query)
  const sql = `select id from observations where seriesId = @seriesId ${periodCondition(query)}
    order by periodStart desc, id limit @limit offset @offset`
  const idsAt = (db: ReadDb, offset: number, limit: number) => {
    const read = db.prepare<[object], string>(sql).pluck()
    const ids: string[] = []
    for (let at = firstAbove(ends, offset); ids.length < limit; at += 1) {
      const own = series[at]
      if (own === undefined) break
      const skipped = Math.max(0, offset - (ends[at] ?? 0) + own.count)
      const rest = limit - ids.length
      ids.push(...read.all({ seriesId: own.id, limit: rest, offset: skipped, ...bounds }))
    }
    return ids
  }
  return { total, idsAt }
}

/** The first place in rising numbers that holds more than this; their count where none does. */
function firstAbove(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) > least) high = middle
    else low = middle + 1
  }
  return low
}

function rowsInOrder(db: ReadDb, query: ListQuery, series: readonly MatchedSeries[]): ListedRows {
  const rows = Float64Array.from(
    db
      .prepare<[object], number>(
        `select rowid from observations
         where seriesId in (select value from json_each(@seriesIds)) ${periodCondition(query)}
         order by ${orders[query.order]}, seriesId, id`,
      )
      .pluck()
      .iterate({
        seriesIds: JSON.stringify(series.map(({ id }) => id)),
        ...periodBounds(query),
      }),
  )
  const idsAt = (own: ReadDb, offset: number, limit: number) =>
    own
      .prepare<[string], string>(
        `select observations.id
         from json_each(?) as place join observations on observations.rowid = place.value
         order by place.key`,
      )
      .pluck()
      .all(JSON.stringify([...rows.subarray(offset, offset + limit)]))
  return { total: rows.length, idsAt }
}

const orders: Readonly<Record<StatisticOrder, string>> = {
  series: 'seriesId',
  newest: 'periodStart desc',
  oldest: 'periodStart is null, periodStart',
  greatest: 'value desc',
  least: 'value',
}
