import type { StatisticFilter } from '@shared/contract/statistics'
import type { ReadDb } from '../../database'

/** A series, and how many of its observations are meant. */
export type MatchedSeries = { readonly id: number; readonly count: number }

/** What a list holds, found once, so that each of its pages is looked up by its place. */
export type ListedRows = {
  readonly total: number
  /** Ids of observations; fewer than `limit` at the end of the list. */
  readonly idsAt: (db: ReadDb, offset: number, limit: number) => readonly string[]
}

/** Parameters of `periodCondition`: ISO dates sort as text, and `2024-10` before `2024~`. */
export type PeriodBounds = { readonly from: string; readonly to: string }

/** What to bind where `periodCondition` stands in a statement. */
export function periodBounds({ fromYear, toYear }: StatisticFilter): PeriodBounds {
  return { from: String(fromYear ?? ''), to: toYear === null ? '~' : `${toYear}~` }
}

/** Said only where years are asked for, as what has no period would be left out. */
export function periodCondition({ fromYear, toYear }: StatisticFilter): string {
  return fromYear === null && toYear === null ? '' : 'and periodStart >= @from and periodEnd <= @to'
}

/** The series that hold what is meant, by indicator, place and dimensions, totals first. */
export function matchSeries(db: ReadDb, filter: StatisticFilter): readonly MatchedSeries[] {
  const period = periodCondition(filter)
  const count =
    period === ''
      ? 'observationCount'
      : `(select count(*) from observations where seriesId = series.id ${period})`
  // Said only where asked, so that the index is used.
  const conditions = [
    'observationCount > 0',
    ...(filter.indicatorId === null ? [] : ['indicatorId = cast(@indicatorId as integer)']),
    ...(filter.geography === null ? [] : ['geography = @geography']),
    ...(Object.keys(filter.dimensions).length === 0 ? [] : [dimensionCondition]),
  ].join(' and ')
  return db
    .prepare<[object], MatchedSeries>(
      `select id, ${count} as count from series where ${conditions}
       order by indicatorId, geography, dimensions <> '{}', dimensions, id`,
    )
    .all({
      indicatorId: filter.indicatorId,
      geography: filter.geography,
      dimensions: JSON.stringify(filter.dimensions),
      ...periodBounds(filter),
    })
    .filter((series) => series.count > 0)
}

const dimensionCondition = `not exists (
  select 1 from json_each(@dimensions) as asked
  where asked.value <> ifnull(
    (select given.value from json_each(series.dimensions) as given where given.key = asked.key), '')
)`
