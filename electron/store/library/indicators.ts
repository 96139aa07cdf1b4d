import type { Indicator } from '@shared/library/facts'
import type { ReadDb } from '../database'

/** All indicators in the order they were added, with the number of their observations. */
export function listIndicators(db: ReadDb): readonly Indicator[] {
  return db
    .prepare<[], Indicator>(
      `select cast(indicators.id as text) as id, title, unit, ifnull(sum(observationCount), 0) as observations
       from indicators
         left join series on series.indicatorId = indicators.id
       group by indicators.id order by indicators.id`,
    )
    .all()
}
