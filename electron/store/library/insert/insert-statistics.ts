import type { Observation } from '@shared/library/observation'
import type { WriteDb } from '../../database'

/** Adds observations; indicators and series are found, or made where the store has none. */
export function insertStatistics(
  db: WriteDb,
  statistics: readonly Observation[],
  pack: string | null,
): void {
  const insert = db.prepare(
    `insert into observations (id, seriesId, value, qualifier, periodStart, periodEnd, periodText,
       periodIsInferred, sentence, startOffset, endOffset, vintage, flags, remark, pack)
     values (@id, @seriesId, @value, @qualifier, @periodStart, @periodEnd, @periodText,
       @inferred, @sentence, @start, @end, @vintage, @flagList, @remark, @pack)`,
  )
  for (const observation of statistics) {
    insert.run({
      ...observation,
      seriesId: findOrMakeSeries(db, observation),
      periodStart: observation.period?.start ?? null,
      periodEnd: observation.period?.end ?? null,
      periodText: observation.period?.text ?? observation.periodWording,
      inferred: observation.periodIsInferred ? 1 : 0,
      flagList: JSON.stringify(observation.flags),
      pack,
    })
  }
}

function findOrMakeSeries(db: WriteDb, observation: Observation): number {
  const key = {
    indicatorId: findOrMakeIndicator(db, observation.indicator, observation.unit),
    geography: observation.geography,
    dimensions: sortedJson(observation.dimensions),
    provider: observation.provider,
    source: observation.source,
  }
  db.prepare(
    `insert into series (indicatorId, geography, dimensions, provider, sourceId)
     values (@indicatorId, @geography, @dimensions, @provider, @source) on conflict do nothing`,
  ).run(key)
  return requireId(
    db
      .prepare<[typeof key], { id: number }>(
        `select id from series where indicatorId = @indicatorId and geography = @geography
           and dimensions = @dimensions and ifnull(provider, '') = ifnull(@provider, '')
           and sourceId = @source`,
      )
      .get(key),
  )
}

function findOrMakeIndicator(db: WriteDb, title: string, unit: string): number {
  db.prepare('insert into indicators (title, unit) values (?, ?) on conflict do nothing').run(
    title,
    unit,
  )
  return requireId(
    db
      .prepare<[string, string], { id: number }>(
        'select id from indicators where title = ? and unit = ?',
      )
      .get(title, unit),
  )
}

/** The same dimensions make the same series, in whatever order they are named. */
function sortedJson(dimensions: Observation['dimensions']): string {
  return JSON.stringify(Object.fromEntries(Object.entries(dimensions).sort()))
}

function requireId(row: { readonly id: number } | undefined): number {
  if (row === undefined) throw new Error('A row is missing that was just inserted')
  return row.id
}
