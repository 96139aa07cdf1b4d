import type { StatisticChoices } from '@shared/contract/statistics'
import type { ReadDb } from '../../database'

type Asked = { readonly indicatorId: string | null }
type DimensionRow = { readonly name: string; readonly value: string }

/** More than one can choose from a list without searching for it. */
const mostChoices = 2000

/** By what the values of an indicator can be narrowed; of all, by geography only. */
export function getStatisticChoices(db: ReadDb, { indicatorId }: Asked): StatisticChoices {
  const geographies = db
    .prepare<[Asked], string>(
      `select distinct geography from series where observationCount > 0 ${ofIndicator(indicatorId)}
       order by geography limit ${mostChoices}`,
    )
    .pluck()
    .all({ indicatorId })
  if (indicatorId === null) return { geographies, dimensions: [], years: null }
  return {
    geographies,
    dimensions: listDimensions(db, indicatorId),
    years: findYears(db, indicatorId),
  }
}

function ofIndicator(indicatorId: string | null): string {
  return indicatorId === null ? '' : 'and indicatorId = cast(@indicatorId as integer)'
}

function listDimensions(db: ReadDb, indicatorId: string): StatisticChoices['dimensions'] {
  const rows = db
    .prepare<[Asked], DimensionRow>(
      `select distinct dimension.key as name, dimension.value as value
       from series, json_each(series.dimensions) as dimension
       where observationCount > 0 ${ofIndicator(indicatorId)}
       order by dimension.key, dimension.value limit ${mostChoices}`,
    )
    .all({ indicatorId })
  const countWithout = db
    .prepare<[Asked & { name: string }], number>(
      `select count(*) from series where observationCount > 0 ${ofIndicator(indicatorId)}
         and not exists (select 1 from json_each(series.dimensions) where key = @name)`,
    )
    .pluck()
  return [...new Set(rows.map(({ name }) => name))].map((name) => ({
    name,
    values: rows.filter((row) => row.name === name).map(({ value }) => value),
    hasTotal: (countWithout.get({ indicatorId, name }) ?? 0) > 0,
  }))
}

function findYears(db: ReadDb, indicatorId: string): StatisticChoices['years'] {
  const row = db
    .prepare<[Asked], { readonly first: string | null; readonly last: string | null }>(
      `select min(own.first) as first, max(own.last) as last
       from (select (select min(periodStart) from observations where seriesId = series.id) as first,
               (select max(periodStart) from observations where seriesId = series.id) as last
             from series where observationCount > 0 ${ofIndicator(indicatorId)}) as own`,
    )
    .get({ indicatorId })
  if (row === undefined || row.first === null || row.last === null) return null
  return { first: Number(row.first.slice(0, 4)), last: Number(row.last.slice(0, 4)) }
}
