import type { SeriesPage, SeriesPageQuery } from '@shared/contract/library/library-pages'
import { z } from 'zod'
import type { ReadDb } from '../../database'

type SeriesRow = Omit<SeriesPage['items'][number], 'dimensions'> & {
  readonly dimensionJson: string
}

const dimensionsSchema = z.record(z.string(), z.string())

/** A page of the series that hold observations, by indicator, place and dimensions. */
export function listSeriesPage(db: ReadDb, query: SeriesPageQuery): SeriesPage {
  // Said only where asked, so that the index is used.
  const conditions = [
    'observationCount > 0',
    ...(query.indicatorId === null ? [] : ['indicatorId = cast(@indicatorId as integer)']),
    ...(query.geography === null ? [] : ['geography = @geography']),
  ].join(' and ')
  const total = db
    .prepare<[SeriesPageQuery], number>(`select count(*) from series where ${conditions}`)
    .pluck()
    .get(query)
  const items = db
    .prepare<[SeriesPageQuery], SeriesRow>(
      `select (select id from observations where seriesId = series.id
           order by periodStart desc limit 1) as observationId,
         indicators.title as indicator, indicators.unit, geography, dimensions as dimensionJson,
         provider, sourceId as source, observationCount
       from series join indicators on indicators.id = series.indicatorId
       where ${conditions}
       order by indicatorId, geography, dimensions, series.id limit @limit offset @offset`,
    )
    .all(query)
    .map(({ dimensionJson, ...row }) => ({
      ...row,
      dimensions: dimensionsSchema.parse(JSON.parse(dimensionJson)),
    }))
  return { total: total ?? 0, items }
}
