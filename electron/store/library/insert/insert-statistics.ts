import type { Observation } from '@shared/library/observation'
import type { WriteDb } from '../../database'

/** Adds observations; indicators and series are found, or made where the store has none. */
export function insertStatistics(
  db: WriteDb,
  statistics: Iterable<Observation>,
  pack: string | null,
): void {
  const insert = db.prepare(
    `insert into observations (id, seriesId, value, qualifier, periodStart, periodEnd, periodText,
       periodIsInferred, sentence, startOffset, endOffset, vintage, flags, remark, pack)
     values (@id, @seriesId, @value, @qualifier, @periodStart, @periodEnd, @periodText,
       @inferred, @sentence, @start, @end, @vintage, @flagList, @remark, @pack)`,
  )
  const seriesIdOf = seriesFinder(db)
  for (const observation of statistics) {
    insert.run({
      ...observation,
      seriesId: seriesIdOf(observation),
      periodStart: observation.period?.start ?? null,
      periodEnd: observation.period?.end ?? null,
      periodText: observation.period?.text ?? observation.periodWording,
      inferred: observation.periodIsInferred ? 1 : 0,
      flagList: JSON.stringify(observation.flags),
      pack,
    })
  }
}

/** Finds or makes the series of an observation; the values of one series as a rule come together. */
function seriesFinder(db: WriteDb): (observation: Observation) => number {
  const make = db.prepare(
    `insert into series (indicatorId, geography, dimensions, provider, sourceId)
     values (@indicatorId, @geography, @dimensions, @provider, @source) on conflict do nothing`,
  )
  const find = db.prepare<[SeriesKey], { id: number }>(
    `select id from series where indicatorId = @indicatorId and geography = @geography
       and dimensions = @dimensions and ifnull(provider, '') = ifnull(@provider, '')
       and sourceId = @source`,
  )
  let last = { key: '', id: 0 }
  return ({ indicator, unit, geography, dimensions, provider, source }) => {
    const parts = { geography, dimensions: sortedJson(dimensions), provider, source }
    const key = JSON.stringify([indicator, unit, parts])
    if (last.key === key) return last.id
    const row = { ...parts, indicatorId: findOrMakeIndicator(db, indicator, unit) }
    make.run(row)
    last = { key, id: requireId(find.get(row)) }
    return last.id
  }
}

type SeriesKey = Pick<Observation, 'geography' | 'provider' | 'source'> & {
  readonly indicatorId: number
  readonly dimensions: string
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
