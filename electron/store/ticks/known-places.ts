import type { ReadDb } from '../database'

/** A document that says a fact, with its marking. */
export type KnownPlace = {
  readonly observationId: string
  readonly sourceId: string
  readonly marking: string
}

/**
 * Where the library knows these observations from: their own documents and all others that give the
 * same value for the same; documents in the trash count for nothing.
 */
export function listKnownPlaces(
  db: ReadDb,
  observationIds: readonly string[],
): readonly KnownPlace[] {
  // A cross join is made in the order written: else all observations might be read first.
  return db
    .prepare<[string], KnownPlace>(
      `with asked as materialized (
         select observations.id, seriesId, value, qualifier, periodStart, periodEnd
         from observations where id in (select value from json_each(?)))
       select asked.id as observationId, sources.id as sourceId, sources.marking
       from asked join series on series.id = asked.seriesId
         join sources on sources.id = series.sourceId
       where sources.deletedAtMs is null
       union
       select asked.id, sources.id, sources.marking
       from asked cross join series as own on own.id = asked.seriesId
         cross join series as otherSeries on otherSeries.indicatorId = own.indicatorId
           and otherSeries.geography = own.geography and otherSeries.dimensions = own.dimensions
         cross join observations as other on other.seriesId = otherSeries.id
           and other.periodStart = asked.periodStart and other.periodEnd = asked.periodEnd
           and other.value = asked.value and other.qualifier = asked.qualifier
         cross join sources on sources.id = otherSeries.sourceId
       where sources.deletedAtMs is null
       order by 1, 2`,
    )
    .all(JSON.stringify([...new Set(observationIds)]))
}
