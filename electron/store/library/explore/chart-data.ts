import type {
  ChartData,
  ChartPoint,
  ChartSeries,
  StatisticFilter,
} from '@shared/contract/statistics'
import { z } from 'zod'
import type { ReadDb } from '../../database'
import { findSources } from '../sources'
import { type MatchedSeries, matchSeries, periodBounds, periodCondition } from './match-series'

/** More lines cannot be told apart, more bars do not fit. */
const mostSeries = 30
const mostPoints = 1500

type SeriesRow = Pick<ChartSeries, 'geography' | 'provider'> & {
  readonly id: number
  readonly dimensionJson: string
  readonly sourceId: string
}

type PointRow = Omit<ChartPoint, 'period' | 'periodIsInferred' | 'flags'> & {
  readonly start: string | null
  readonly end: string | null
  readonly periodText: string
  readonly inferred: 0 | 1
  readonly flagJson: string
}

/** What a chart of the values meant shows: the first series that fit, whole, by their period. */
export function getChartData(db: ReadDb, filter: StatisticFilter): ChartData {
  const matched = matchSeries(db, filter)
  const rows = db
    .prepare<[string], SeriesRow>(
      `select id, geography, dimensions as dimensionJson, provider, sourceId
       from series where id in (select value from json_each(?))`,
    )
    .all(JSON.stringify(firstThatFit(matched)))
  const sources = findSources(
    db,
    rows.map(({ sourceId }) => sourceId),
  )
  const rowById = new Map(rows.map((row) => [row.id, row]))
  const series = matched.flatMap(({ id }) => {
    const row = rowById.get(id)
    const source = sources.get(row?.sourceId ?? '')
    if (row === undefined || source === undefined) return []
    const { geography, provider, dimensionJson } = row
    const dimensions = dimensionsSchema.parse(JSON.parse(dimensionJson))
    return [{ geography, provider, dimensions, source, points: readPoints(db, id, filter) }]
  })
  return { seriesTotal: matched.length, series }
}

/** At least one, then as many as there is room for. */
function firstThatFit(matched: readonly MatchedSeries[]): readonly number[] {
  const ids: number[] = []
  let points = 0
  for (const { id, count } of matched.slice(0, mostSeries)) {
    points += count
    if (ids.length > 0 && points > mostPoints) break
    ids.push(id)
  }
  return ids
}

/** The newest where one series alone has more than fit. */
function readPoints(db: ReadDb, seriesId: number, filter: StatisticFilter): readonly ChartPoint[] {
  return db
    .prepare<[object], PointRow>(
      `select id, value, qualifier, periodStart as start, periodEnd as end, periodText,
         periodIsInferred as inferred, vintage, flags as flagJson
       from observations where seriesId = @seriesId ${periodCondition(filter)}
       order by periodStart desc, id desc limit ${mostPoints}`,
    )
    .all({ seriesId, ...periodBounds(filter) })
    .map(({ start, end, periodText, inferred, flagJson, ...point }) => ({
      ...point,
      period: start === null || end === null ? null : { start, end, text: periodText },
      periodIsInferred: inferred === 1,
      flags: flagsSchema.parse(JSON.parse(flagJson)),
    }))
    .reverse()
}

const dimensionsSchema = z.record(z.string(), z.string())
const flagsSchema = z.array(z.string())
