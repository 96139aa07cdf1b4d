import type { MeasureMove } from '@shared/contract/library/library-edit'
import type { ReadDb, WriteDb } from '../../../database'
import { type Author, lastChangeOf, type Row, updateItem } from '../changes'
import { requirePillar } from '../measure-edits'
import { notFound } from '../require-in-use'

/** Where measures stand in a row: a group of a pillar, a pillar, or its plan outside the pillars. */
type Place = { readonly pillarId: string | null; readonly groupId: string | null }
type Placed = Place & { readonly id: string; readonly position: number }

/**
 * Moves a measure one place up or down, at the edge of its pillar or group into the next one; or to
 * the end of another pillar. Its number stays: that is the source's.
 *
 * @returns the ids of the changes; none where it stands there already
 * @throws FicheError `measure-not-found`, `pillar-not-found`
 */
export function moveMeasure(
  db: WriteDb,
  { id, to }: { readonly id: string; readonly to: MeasureMove },
  author: Author,
): readonly number[] {
  return db
    .transaction(() => {
      const planId = getPlanId(db, id)
      if (to.kind === 'pillar') requirePillar(db, planId, to.pillarId)
      const places = listPlaces(db, planId)
      return changesFor(id, to, places).map(({ id: moved, ...columns }) => {
        const item = { table: 'measures', id: String(moved) } as const
        return updateItem(db, { item, seen: lastChangeOf(db, item), columns }, author)
      })
    })
    .immediate()
}

type FilledPlace = { readonly place: Place; readonly measures: readonly Placed[] }

/** The rows that change, with what changes in them. */
function changesFor(id: string, to: MeasureMove, places: readonly FilledPlace[]): readonly Row[] {
  const at = places.findIndex(({ measures }) => measures.some((one) => one.id === id))
  const measures = places[at]?.measures ?? []
  const index = measures.findIndex((one) => one.id === id)
  if (to.kind === 'pillar') {
    const { pillarId } = to
    const target = places.find(({ place }) => place.pillarId === pillarId && place.groupId === null)
    return target === undefined || target === places[at] ? [] : [{ id, ...endOf(target) }]
  }
  const step = to.kind === 'up' ? -1 : 1
  if (measures[index + step] !== undefined) return swapped(measures, index, index + step)
  const next = places[at + step]
  if (next === undefined) return []
  return [{ id, ...(to.kind === 'up' ? endOf(next) : startOf(next)) }]
}

function endOf({ place, measures }: FilledPlace): Row {
  return { ...place, position: (measures.at(-1)?.position ?? 0) + 1 }
}

function startOf({ place, measures }: FilledPlace): Row {
  return { ...place, position: (measures[0]?.position ?? 1) - 1 }
}

/** Two change places; positions that were equal by chance are told apart on the way. */
function swapped(measures: readonly Placed[], one: number, other: number): readonly Row[] {
  const order = measures.map((measure, index) => {
    if (index === one) return measures[other] ?? measure
    return index === other ? (measures[one] ?? measure) : measure
  })
  let last = Number.NEGATIVE_INFINITY
  return order.flatMap(({ id, position }, index) => {
    last = Math.max(measures[index]?.position ?? position, last + 1)
    return position === last ? [] : [{ id, position: last }]
  })
}

function getPlanId(db: ReadDb, id: string): string {
  const planId = db
    .prepare<[string], string>(
      `select planId from measures join plans on plans.id = planId
       where measures.id = ? and measures.deletedAtMs is null and plans.deletedAtMs is null`,
    )
    .pluck()
    .get(id)
  if (planId === undefined) throw notFound('measures', id)
  return planId
}

/** All places of a plan in the order of its outline, those that are empty too. */
function listPlaces(db: ReadDb, planId: string): readonly FilledPlace[] {
  const places = db
    .prepare<[{ planId: string }], Place>(
      `select pillarId, groupId from (
         select id as pillarId, null as groupId, number, null as position from pillars
           where planId = @planId and deletedAtMs is null
         union all
         select pillarId, measureGroups.id, number, position
           from measureGroups join pillars on pillars.id = pillarId
           where planId = @planId and deletedAtMs is null
         union all select null, null, null, null)
       order by number nulls last, position nulls last`,
    )
    .all({ planId })
  const measures = db
    .prepare<[string], Placed>(
      `select id, pillarId, groupId, position from measures
       where planId = ? and deletedAtMs is null order by position, rowid`,
    )
    .all(planId)
  return places.map((place) => ({
    place,
    measures: measures.filter(
      ({ pillarId, groupId }) => pillarId === place.pillarId && groupId === place.groupId,
    ),
  }))
}
