import type { MeasureMove } from '@shared/contract/library/library-edit'
import type { ReadDb, WriteDb } from '../../../database'
import { type Author, lastChangeOf, type Row, updateItem } from '../changes'
import { requirePillar } from '../measure-edits'
import { notFound } from '../require-in-use'

/** Where measures stand in a row: a group of a pillar, a pillar, or its plan outside the pillars. */
type Place = { readonly pillarId: string | null; readonly groupId: string | null }
type Placed = Place & { readonly id: string; readonly position: number }

/**
 * Moves a measure one place up or down, at the edge of its pillar or group into the next one; to
 * the end of another pillar; or beside another measure. Its number stays: that is the source's.
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
  const own = findPlaceOf(places, id)
  if (own === undefined) return []
  const at = places.indexOf(own)
  const index = own.measures.findIndex((one) => one.id === id)
  switch (to.kind) {
    case 'pillar': {
      const { pillarId } = to
      const target = places.find(
        ({ place }) => place.pillarId === pillarId && place.groupId === null,
      )
      return target === undefined || target === own ? [] : inserted(id, target, Infinity)
    }
    case 'beside': {
      const target = findPlaceOf(places, to.measureId)
      if (target === undefined) throw notFound('measures', to.measureId)
      const beside = target.measures.findIndex((one) => one.id === to.measureId)
      return inserted(id, target, beside + (to.side === 'after' ? 1 : 0))
    }
    case 'up': {
      const before = places[at - 1]
      if (index > 0) return inserted(id, own, index - 1)
      return before === undefined ? [] : inserted(id, before, Infinity)
    }
    case 'down': {
      const next = places[at + 1]
      if (index < own.measures.length - 1) return inserted(id, own, index + 2)
      return next === undefined ? [] : inserted(id, next, 0)
    }
  }
}

function findPlaceOf(places: readonly FilledPlace[], id: string): FilledPlace | undefined {
  return places.find(({ measures }) => measures.some((one) => one.id === id))
}

/** What changes where a measure comes to stand before the one at `index`; others as few as can be. */
function inserted(id: string, { place, measures }: FilledPlace, index: number): readonly Row[] {
  if (measures[index]?.id === id || measures[index - 1]?.id === id) return []
  const before = measures.slice(0, index).filter((one) => one.id !== id)
  const after = measures.slice(index).filter((one) => one.id !== id)
  const pushedDown = pushed(
    after,
    (before.at(-1)?.position ?? (after[0]?.position ?? 2) - 2) + 1,
    1,
  )
  const pushedUp = pushed(before.toReversed(), (after[0]?.position ?? 1) - 1, -1)
  const chosen = pushedDown.others.length <= pushedUp.others.length ? pushedDown : pushedUp
  return [{ id, ...place, position: chosen.position }, ...chosen.others]
}

/** Those that have to make room for one at `position`, the nearest first, by one step each. */
function pushed(measures: readonly Placed[], position: number, step: 1 | -1) {
  let last = position
  const others = measures.flatMap((one): readonly Row[] => {
    const isFree = step === 1 ? one.position > last : one.position < last
    last = isFree ? one.position : last + step
    return isFree ? [] : [{ id: one.id, position: last }]
  })
  return { position, others }
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
