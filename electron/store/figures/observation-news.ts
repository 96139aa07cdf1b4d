import type { ObservationNews } from '@shared/figure/live/figure-change'
import type { Observation } from '@shared/library/observation'
import type { ReadDb } from '../database'
import { findContradicted } from '../library/consistency/contradicted'
import { sameValueJoin } from '../library/explore/vintages'
import { findStatistics } from '../library/statistics'

/** For a figure the last of a long series are enough, whatever lengths of time it mixes. */
const mostLater = 12

type Found = {
  readonly ownId: string
  readonly otherId: string
  readonly arrivedAtMs: number | null
}

/**
 * What the library says of observations that figures rest on, by id; those that it says nothing
 * against are left out. What stands in a source in the trash says nothing.
 *
 * @param sinceMs later periods count only where they came in after this moment
 * @param most of them for each observation, the last ones
 */
export function findObservationNews(
  db: ReadDb,
  ids: readonly string[],
  sinceMs: number,
  most: number = mostLater,
): ReadonlyMap<string, ObservationNews> {
  const asked = JSON.stringify(ids)
  const withdrawn = new Set(findWithdrawn(db, asked))
  const revisions = byOwn(findRevisions(db, asked))
  const later = byOwn(findLater(db, { asked, sinceMs, most }))
  const contradicted = new Set(
    findContradicted(db, { kind: 'statistic', ids })
      .filter(({ mark }) => mark === 'contradicted')
      .map(({ id }) => id),
  )
  const others = [...revisions, ...later].flatMap(([ownId, found]) =>
    found.map(({ otherId }) => ({ ownId, otherId })),
  )
  const said = new Set([...withdrawn, ...contradicted, ...others.map(({ ownId }) => ownId)])
  const items = findItems(db, [...said, ...others.map(({ otherId }) => otherId)])
  const newsOf = (id: string): ObservationNews => {
    const own = items.get(id) ?? null
    const last = revisions.get(id)?.at(-1)
    const item = last && items.get(last.otherId)
    return {
      own,
      isWithdrawn: withdrawn.has(id),
      revision:
        item !== undefined && own !== null && differs(own, item)
          ? { item, arrivedAtMs: last?.arrivedAtMs ?? null }
          : null,
      later: (later.get(id) ?? []).flatMap(({ otherId, arrivedAtMs }) => {
        const other = items.get(otherId)
        return other === undefined || arrivedAtMs === null ? [] : [{ item: other, arrivedAtMs }]
      }),
      isContradicted: contradicted.has(id),
    }
  }
  return new Map([...said].map((id) => [id, newsOf(id)]))
}

function byOwn(found: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>()
  for (const one of found) {
    const group = groups.get(one.ownId)
    if (group === undefined) groups.set(one.ownId, [one])
    else group.push(one)
  }
  return groups
}

/** Of these observations those whose rows are there, by id. */
export function findItems(db: ReadDb, ids: readonly string[]): ReadonlyMap<string, Observation> {
  return new Map(findStatistics(db, ids).map(({ item }) => [item.id, item]))
}

/** A later vintage that says the same has confirmed it. */
function differs(own: Observation, other: Observation): boolean {
  return own.value !== other.value || own.qualifier !== other.qualifier
}

function findWithdrawn(db: ReadDb, asked: string): readonly string[] {
  return db
    .prepare<[string], string>(
      `select asked.value from json_each(?) as asked
         left join observations on observations.id = asked.value
         left join series on series.id = seriesId
         left join sources on sources.id = sourceId
       where sources.id is null or sources.deletedAtMs is not null`,
    )
    .pluck()
    .all(asked)
}

/** What the same counter gave later for the same, the oldest first. */
function findRevisions(db: ReadDb, asked: string): readonly Found[] {
  return db
    .prepare<[string], Found>(
      `select own.id as ownId, other.id as otherId, packs.addedAtMs as arrivedAtMs
       from ${sameValueJoin}
         join sources on sources.id = otherSeries.sourceId and sources.deletedAtMs is null
         left join packs on packs.id = other.pack
       where own.id in (select value from json_each(?)) and ownSeries.provider is not null
         and other.vintage > own.vintage
       order by other.vintage, other.id`,
    )
    .all(asked)
}

/** What the same counter gave since for the same later on; without a counter, the same source. */
function findLater(
  db: ReadDb,
  {
    asked,
    sinceMs,
    most,
  }: { readonly asked: string; readonly sinceMs: number; readonly most: number },
): readonly Found[] {
  return db
    .prepare<[string, number, number], Found>(
      `select ownId, otherId, arrivedAtMs from (
         select own.id as ownId, other.id as otherId, packs.addedAtMs as arrivedAtMs,
           row_number() over (partition by own.id order by other.periodEnd desc) as place
         from observations as own
           join series as ownSeries on ownSeries.id = own.seriesId
           join series as otherSeries on otherSeries.indicatorId = ownSeries.indicatorId
             and otherSeries.geography = ownSeries.geography
             and otherSeries.dimensions = ownSeries.dimensions
             and otherSeries.provider is ownSeries.provider
             and (ownSeries.provider is not null or otherSeries.id = ownSeries.id)
           join sources on sources.id = otherSeries.sourceId and sources.deletedAtMs is null
           join observations as other on other.seriesId = otherSeries.id
             and other.periodStart >= own.periodStart and other.periodEnd > own.periodEnd
           join packs on packs.id = other.pack
         where own.id in (select value from json_each(?)) and packs.addedAtMs > ?)
       where place <= ?`,
    )
    .all(asked, sinceMs, most)
}
