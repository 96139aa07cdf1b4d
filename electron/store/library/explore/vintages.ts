import type { StatisticEvidence } from '@shared/contract/library/consistency'
import type { ReadDb } from '../../database'
import { findStatistics } from '../statistics'

/**
 * `own` and `other` observations for the same: indicator, place, dimensions, counter and period,
 * read in whatever source and vintage. What has no period is the same as nothing.
 */
export const sameValueJoin = `
  observations as own
  join series as ownSeries on ownSeries.id = own.seriesId
  join series as otherSeries on otherSeries.indicatorId = ownSeries.indicatorId
    and otherSeries.geography = ownSeries.geography
    and otherSeries.dimensions = ownSeries.dimensions
    and otherSeries.provider is ownSeries.provider
  join observations as other on other.seriesId = otherSeries.id
    and other.periodStart = own.periodStart and other.periodEnd = own.periodEnd`

/**
 * What the same counter gave for the same at different times, the one asked for among it: by
 * vintage, or by the date of the source where that says no vintage, the oldest first.
 */
export function findVintages(db: ReadDb, observationId: string): readonly StatisticEvidence[] {
  const ids = db
    .prepare<[string], string>(
      `select other.id from ${sameValueJoin}
         join sources on sources.id = otherSeries.sourceId
       where own.id = ? and sources.deletedAtMs is null
       order by ifnull(other.vintage, ifnull(sources.date, '')), other.id limit 100`,
    )
    .pluck()
    .all(observationId)
  return findStatistics(db, ids)
}
