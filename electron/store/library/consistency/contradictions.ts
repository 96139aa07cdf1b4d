import type {
  Contradiction,
  RecordedInconsistency,
  StatisticEvidence,
} from '@shared/contract/library/consistency'
import type { Observation } from '@shared/library/observation'
import { findUnevenBreakdowns } from '@shared/library/parts-and-total'
import { overlaps } from '@shared/library/span'
import type { ReadDb } from '../../database'
import { findStatistics } from '../statistics'
import { findMeasureCountMismatch } from './count-mismatches'
import { findInconsistenciesOf, spansOfSides } from './inconsistencies'
import { findObservationIdsAt } from './spans'

/** A table of more parts than this is not added up. */
const mostSiblings = 1000

/**
 * What is at odds with an observation: what the editors recorded first, then what is computed, so
 * that new data is held against the old in the same way. Empty where the library lacks it.
 */
export function findContradictions(db: ReadDb, observationId: string): readonly Contradiction[] {
  const [evidence] = findStatistics(db, [observationId])
  if (evidence === undefined) return []
  const { item } = evidence
  return [
    ...findInconsistenciesOf(db, { kind: 'statistic', id: observationId }).map(
      (inconsistency) =>
        ({ kind: 'recorded', inconsistency, others: othersOf(db, inconsistency, item) }) as const,
    ),
    ...findSameFigures(db, item),
    ...findUnevenParts(db, item),
    ...findCounts(db, item),
  ]
}

/** What stands in the sentences of the other side, in the unit of this side. */
function othersOf(
  db: ReadDb,
  inconsistency: RecordedInconsistency,
  { source, start, end, unit }: Observation,
): readonly StatisticEvidence[] {
  const own = { sourceId: source, start, end }
  const ids = spansOfSides(inconsistency)
    .filter((span) => !overlaps(span, own))
    .flatMap((span) => findObservationIdsAt(db, span))
  return findStatistics(db, [...new Set(ids)]).filter((other) => other.item.unit === unit)
}

function findSameFigures(db: ReadDb, item: Observation): readonly Contradiction[] {
  if (item.period === null) return []
  const ids = db
    .prepare<[string], string>(
      `select other.id
       from observations as own
         join series as ownSeries on ownSeries.id = own.seriesId
         join series as otherSeries on otherSeries.indicatorId = ownSeries.indicatorId
           and otherSeries.geography = ownSeries.geography
           and otherSeries.dimensions = ownSeries.dimensions
         join sources on sources.id = otherSeries.sourceId and sources.deletedAtMs is null
         join observations as other on other.seriesId = otherSeries.id
           and other.periodStart = own.periodStart and other.periodEnd = own.periodEnd
       where own.id = ? and other.id <> own.id
       order by other.id`,
    )
    .pluck()
    .all(item.id)
  return findStatistics(db, ids)
    .filter((other) => !isOtherVintage(item, other.item))
    .map((other) => ({
      kind: 'sameFigure',
      other,
      agrees: other.item.value === item.value && other.item.qualifier === item.qualifier,
    }))
}

/** What the same counter corrected later is a revision, not a contradiction. */
function isOtherVintage(one: Observation, other: Observation): boolean {
  return (
    one.provider === other.provider &&
    one.vintage !== null &&
    other.vintage !== null &&
    one.vintage !== other.vintage
  )
}

function findUnevenParts(db: ReadDb, item: Observation): readonly Contradiction[] {
  const ids = db
    .prepare<[string, number], string>(
      `select other.id
       from observations as own
         join series as ownSeries on ownSeries.id = own.seriesId
         join series as otherSeries on otherSeries.indicatorId = ownSeries.indicatorId
           and otherSeries.sourceId = ownSeries.sourceId
           and otherSeries.provider is ownSeries.provider
         join observations as other on other.seriesId = otherSeries.id
           and other.periodStart is own.periodStart and other.periodEnd is own.periodEnd
           and other.periodText = own.periodText and other.vintage is own.vintage
       where own.id = ? order by other.id limit ?`,
    )
    .pluck()
    .all(item.id, mostSiblings + 1)
  if (ids.length < 2 || ids.length > mostSiblings) return []
  const evidenceById = new Map(findStatistics(db, ids).map((one) => [one.item.id, one]))
  const evidenceOf = ({ id }: Observation) => evidenceById.get(id) ?? []
  return findUnevenBreakdowns([...evidenceById.values()].map((one) => one.item))
    .filter(({ total, parts }) => [total, ...parts].some((one) => one?.id === item.id))
    .map(({ dimension, total, parts, sum }) => ({
      kind: 'parts',
      dimension,
      total: total === null ? null : (evidenceById.get(total.id) ?? null),
      parts: parts.flatMap(evidenceOf),
      sum,
    }))
}

function findCounts(db: ReadDb, item: Observation): readonly Contradiction[] {
  const planId = item.dimensions['plan']
  const isCount = planId !== undefined && item.unit === 'measures' && item.qualifier === 'exact'
  return isCount ? findMeasureCountMismatch(db, planId, item.value) : []
}
