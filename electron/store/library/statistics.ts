import type { Evidence } from '@shared/contract/library'
import type { Observation } from '@shared/library/observation'
import { z } from 'zod'
import type { ReadDb } from '../database'
import { findSources } from './sources'

type StatisticEvidence = Extract<Evidence, { kind: 'statistic' }>

type ObservationRow = Omit<
  Observation,
  'period' | 'periodIsInferred' | 'periodWording' | 'dimensions' | 'flags'
> & {
  readonly periodStart: string | null
  readonly periodEnd: string | null
  readonly periodText: string
  readonly inferred: 0 | 1
  readonly dimensionJson: string
  readonly flagJson: string
}

const selectObservations = `
  select observations.id, indicators.title as indicator, value, qualifier, indicators.unit,
    periodStart, periodEnd, periodText, periodIsInferred as inferred, geography,
    dimensions as dimensionJson, provider, sourceId as source, sentence, startOffset as start,
    endOffset as end, vintage, flags as flagJson, remark
  from observations
    join series on series.id = observations.seriesId
    join indicators on indicators.id = series.indicatorId`

/** All observations in the order they were added. */
export function listStatistics(db: ReadDb): readonly Observation[] {
  return db
    .prepare<[], ObservationRow>(`${selectObservations} order by observations.rowid`)
    .all()
    .map(observationOf)
}

/** Observations with their sources, in the order asked; ids that the library lacks are left out. */
export function findStatistics(db: ReadDb, ids: readonly string[]): readonly StatisticEvidence[] {
  const rows = db
    .prepare<[string], ObservationRow>(
      `${selectObservations} where observations.id in (select value from json_each(?))`,
    )
    .all(JSON.stringify(ids))
  const sources = findSources(
    db,
    rows.map((row) => row.source),
  )
  const rowById = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = rowById.get(id)
    const source = row === undefined ? undefined : sources.get(row.source)
    if (row === undefined || source === undefined) return []
    return [{ kind: 'statistic', item: observationOf(row), source }]
  })
}

/** The observations of the series that one belongs to, itself included, by their period. */
export function findSeries(db: ReadDb, observationId: string): readonly StatisticEvidence[] {
  const ids = db
    .prepare<[string], string>(
      `select id from observations
       where seriesId = (select seriesId from observations where id = ?)
       order by periodStart, id limit 200`,
    )
    .pluck()
    .all(observationId)
  return findStatistics(db, ids)
}

const dimensionsSchema = z.record(z.string(), z.string())
const flagsSchema = z.array(z.string())

function observationOf(row: ObservationRow): Observation {
  const { periodStart, periodEnd, periodText, inferred, dimensionJson, flagJson, ...rest } = row
  const isDated = periodStart !== null && periodEnd !== null
  return {
    ...rest,
    period: isDated ? { start: periodStart, end: periodEnd, text: periodText } : null,
    periodIsInferred: inferred === 1,
    periodWording: isDated ? '' : periodText,
    dimensions: dimensionsSchema.parse(JSON.parse(dimensionJson)),
    flags: flagsSchema.parse(JSON.parse(flagJson)),
  }
}
