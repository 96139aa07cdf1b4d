import type { ContradictionMark, ItemKind } from '@shared/contract/library/consistency'
import { topicsOfSubstance } from '@shared/library/consistency/inconsistency-topic'
import type { ReadDb } from '../../database'
import { placesOf } from './spans'

type Items = { readonly kind: Exclude<ItemKind, 'source'>; readonly ids: readonly string[] }

/**
 * Which of these items a list marks: `contradicted` where another sentence says otherwise,
 * `questioned` where the editors doubt the sentence itself. What is only worded differently is not
 * marked, nor are parts and counts, which only the opened item adds up.
 */
export function findContradicted(db: ReadDb, items: Items): readonly ContradictionMark[] {
  const recorded = findRecorded(db, items)
  const contradicted = new Set([
    ...recorded.filter(({ sides }) => sides > 0).map(({ id }) => id),
    ...(items.kind === 'statistic' ? findOtherValues(db, items.ids) : []),
  ])
  const questioned = new Set(recorded.map(({ id }) => id))
  return items.ids.flatMap((id) => {
    if (contradicted.has(id)) return { id, mark: 'contradicted' }
    return questioned.has(id) ? { id, mark: 'questioned' } : []
  })
}

/** All items of a kind that another sentence says otherwise of, by id. */
export function listRecordedContradicted(db: ReadDb, kind: Items['kind']): readonly string[] {
  return findRecorded(db, { kind, ids: null })
    .filter(({ sides }) => sides > 0)
    .map(({ id }) => id)
}

/** `sides`: how many of the inconsistencies have another side. */
function findRecorded(
  db: ReadDb,
  { kind, ids }: Pick<Items, 'kind'> & { readonly ids: readonly string[] | null },
) {
  const place = `(${placesOf(kind)}) as place`
  const isAsked = ids === null ? 'true' : 'place.id in (select value from json_each(@ids))'
  // All are looked for from the few sides that there are, some from those asked for.
  const tables = ids === null ? `sides cross join ${place}` : `${place} join sides`
  return db
    .prepare<[{ ids: string; topics: string }], { id: string; sides: number }>(
      `with sides as (
         select firstSourceId as sourceId, firstStart as sideStart, firstEnd as sideEnd,
           secondSentence is not null as isTwoSided, kind
         from inconsistencies where firstStart is not null
         union all
         select secondSourceId, secondStart, secondEnd, 1, kind
         from inconsistencies where secondStart is not null)
       select place.id, sum(isTwoSided) as sides
       from ${tables}
         on sides.sourceId = place.sourceId
           and sideStart < place.end and place.start < sideEnd
       where ${isAsked}
         and sides.kind in (select value from json_each(@topics))
       group by place.id`,
    )
    .all({ ids: JSON.stringify(ids ?? []), topics: JSON.stringify(topicsFor(kind)) })
}

/** That a list of names is one too short says nothing against any of those that it names. */
function topicsFor(kind: Items['kind']): readonly string[] {
  const isNumber = kind === 'statistic' || kind === 'funding'
  return topicsOfSubstance.filter((topic) => isNumber || (topic !== 'figure' && topic !== 'count'))
}

/** Those that another observation gives with another value, which is not a later count of the same. */
export function findOtherValues(db: ReadDb, ids: readonly string[]): readonly string[] {
  return db
    .prepare<[string], string>(
      `select distinct own.id
       from observations as own
         join series as ownSeries on ownSeries.id = own.seriesId
         join series as otherSeries on otherSeries.indicatorId = ownSeries.indicatorId
           and otherSeries.geography = ownSeries.geography
           and otherSeries.dimensions = ownSeries.dimensions
         join sources on sources.id = otherSeries.sourceId and sources.deletedAtMs is null
         join observations as other on other.seriesId = otherSeries.id
           and other.periodStart = own.periodStart and other.periodEnd = own.periodEnd
       where own.id in (select value from json_each(?)) and other.id <> own.id
         and (other.value <> own.value or other.qualifier <> own.qualifier)
         and not (otherSeries.provider is ownSeries.provider
           and ifnull(other.vintage <> own.vintage, 0))`,
    )
    .pluck()
    .all(JSON.stringify(ids))
}
