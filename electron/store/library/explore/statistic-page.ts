import type { StatisticEvidence } from '@shared/contract/library/consistency'
import type { StatisticOrder, StatisticPage, StatisticPageQuery } from '@shared/contract/statistics'
import type { ReadDb } from '../../database'
import { findStatistics } from '../statistics'
import { type MatchedSeries, matchSeries, periodBounds, periodCondition } from './match-series'
import { sameValueJoin } from './vintages'

/**
 * A page of observations with their sources. Whatever the size of the library, no more than the
 * page is read of them, as each series knows how many it has.
 */
export function listStatisticPage(db: ReadDb, query: StatisticPageQuery): StatisticPage {
  const series = matchSeries(db, query)
  const total = series.reduce((sum, { count }) => sum + count, 0)
  const ids =
    query.order === 'series' || query.indicatorId === null
      ? idsBySeries(db, query, series)
      : idsInOrder(db, query, series)
  const uses = countsOf(db, ids, noteCounts)
  const vintages = countsOf(db, ids, vintageCounts)
  const items = findStatistics(db, ids).map((one: StatisticEvidence) => ({
    ...one,
    noteCount: uses.get(one.item.id) ?? 0,
    vintageCount: vintages.get(one.item.id) ?? 0,
  }))
  return { total, items }
}

function idsBySeries(
  db: ReadDb,
  query: StatisticPageQuery,
  series: readonly MatchedSeries[],
): readonly string[] {
  const read = db
    .prepare<[object], string>(
      `select id from observations where seriesId = @seriesId ${periodCondition(query)}
       order by periodStart desc, id limit @limit offset @offset`,
    )
    .pluck()
  const bounds = periodBounds(query)
  const ids: string[] = []
  let skip = query.offset
  for (const { id: seriesId, count } of series) {
    const limit = query.limit - ids.length
    if (limit === 0) break
    if (skip < count) ids.push(...read.all({ seriesId, limit, offset: skip, ...bounds }))
    skip = Math.max(0, skip - count)
  }
  return ids
}

function idsInOrder(
  db: ReadDb,
  query: StatisticPageQuery,
  series: readonly MatchedSeries[],
): readonly string[] {
  return db
    .prepare<[object], string>(
      `select id from observations
       where seriesId in (select value from json_each(@seriesIds)) ${periodCondition(query)}
       order by ${orders[query.order]}, seriesId, id limit @limit offset @offset`,
    )
    .pluck()
    .all({
      seriesIds: JSON.stringify(series.map(({ id }) => id)),
      limit: query.limit,
      offset: query.offset,
      ...periodBounds(query),
    })
}

const orders: Readonly<Record<StatisticOrder, string>> = {
  series: 'seriesId',
  newest: 'periodStart desc',
  oldest: 'periodStart is null, periodStart',
  greatest: 'value desc',
  least: 'value',
}

const noteCounts = `
  select observationId as id, count(*) as count
  from figureUses join notes on notes.id = noteId and deletedAtMs is null
  where observationId in (select value from json_each(?)) group by observationId`

const vintageCounts = `
  select own.id, count(*) as count from ${sameValueJoin}
  where own.id in (select value from json_each(?)) and other.id <> own.id group by own.id`

function countsOf(db: ReadDb, ids: readonly string[], sql: string): ReadonlyMap<string, number> {
  const rows = db
    .prepare<[string], { readonly id: string; readonly count: number }>(sql)
    .all(JSON.stringify(ids))
  return new Map(rows.map(({ id, count }) => [id, count]))
}
