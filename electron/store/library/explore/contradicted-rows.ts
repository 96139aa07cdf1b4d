import type { StatisticOrder, StatisticPageQuery } from '@shared/contract/statistics'
import type { ReadDb } from '../../database'
import { findOtherValues, listRecordedContradicted } from '../consistency/contradicted'
import { type ListedRows, matchSeries, periodBounds, periodCondition } from './match-series'

/**
 * The rows of a list that another sentence or value contradicts. They are few: only series of the
 * same thing, and such as give a period twice, are looked into.
 */
export function listContradictedRows(
  db: ReadDb,
  query: Omit<StatisticPageQuery, 'offset' | 'limit'>,
): ListedRows {
  const ids = [
    ...listRecordedContradicted(db, 'statistic'),
    ...findOtherValues(db, listRepeated(db)),
  ]
  const order = query.indicatorId === null ? 'series' : query.order
  const series = matchSeries(db, query).map(({ id }) => id)
  const rows = db
    .prepare<[object], string>(
      `select observations.id
       from observations join json_each(@series) as place on place.value = seriesId
       where observations.id in (select value from json_each(@ids)) ${periodCondition(query)}
       order by ${orders[order]}, place.key, periodStart desc, observations.id`,
    )
    .pluck()
    .all({
      ids: JSON.stringify(ids),
      series: JSON.stringify(series),
      ...periodBounds(query),
    })
  return {
    total: rows.length,
    idsAt: (_, offset, limit) => rows.slice(offset, offset + limit),
  }
}

/** Observations of what is counted in several series, or twice in one. */
function listRepeated(db: ReadDb): readonly string[] {
  return db
    .prepare<[], string>(
      `with many as (
         select indicatorId, geography, dimensions from series
         group by indicatorId, geography, dimensions having count(*) > 1)
       select id from observations where seriesId in (
         select series.id from many join series using (indicatorId, geography, dimensions)
         union
         select seriesId from observations where periodStart is not null
           group by seriesId, periodStart having count(*) > 1)`,
    )
    .pluck()
    .all()
}

const orders: Readonly<Record<StatisticOrder, string>> = {
  series: 'place.key',
  newest: 'periodStart desc',
  oldest: 'periodStart is null, periodStart',
  greatest: 'value desc',
  least: 'value',
}
