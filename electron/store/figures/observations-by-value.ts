import type { StatisticEvidence } from '@shared/contract/library/consistency'
import type { ReadDb } from '../database'
import { findStatistics } from '../library/statistics'

/** A small number is that of very many; the newest of them are the likeliest. */
const mostOfOneValue = 200

/**
 * The observations with one of these values, whatever their sign, with their sources; those of
 * sources in the trash are left out, and of very many with one value all but the newest.
 *
 * @param values without sign
 */
export function findByValue(db: ReadDb, values: readonly number[]): readonly StatisticEvidence[] {
  const ids = db
    .prepare<[string, number], string>(
      `select id from (
         select observations.id, row_number() over (
           partition by abs(observations.value)
           order by observations.periodEnd desc, observations.vintage desc, observations.id
         ) as place
         from observations
           join series on series.id = observations.seriesId
           join sources on sources.id = series.sourceId and sources.deletedAtMs is null
         where abs(observations.value) in (select value from json_each(?)))
       where place <= ?`,
    )
    .pluck()
    .all(JSON.stringify(values), mostOfOneValue)
  return findStatistics(db, ids)
}
