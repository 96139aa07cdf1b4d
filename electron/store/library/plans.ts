import { FicheError } from '@shared/contract/error'
import type { Plan } from '@shared/library/plan'
import type { ReadDb } from '../database'
import { listMeasureRows, type MeasureRow, measureOf } from './measures'

type PlanRow = Omit<Plan, 'stated' | 'pillars' | 'measures'> & {
  readonly statedPillars: number | null
  readonly statedMeasures: number | null
}
type PillarRow = {
  readonly id: string
  readonly planId: string
  readonly number: number
  readonly title: string
}
type GroupRow = { readonly id: string; readonly pillarId: string; readonly title: string }

/** All plans and named instruments, each whole, in the order of the library. */
export function listPlans(db: ReadDb): readonly Plan[] {
  return readPlans(db, null)
}

/** @throws FicheError `plan-not-found`, also for one in the trash */
export function getPlan(db: ReadDb, id: string): Plan {
  const [plan] = readPlans(db, id)
  if (plan === undefined) throw new FicheError('plan-not-found', id)
  return plan
}

function readPlans(db: ReadDb, id: string | null): readonly Plan[] {
  const where = id === null ? '' : 'and id = @id'
  const plans = db
    .prepare<[{ id: string | null }], PlanRow>(
      `select id, title, institution, date, region, route, statedPillars, statedMeasures, summary
       from plans where deletedAtMs is null ${where} order by position`,
    )
    .all({ id })
  const pillarsByPlan = groupBy(
    db
      .prepare<[{ id: string | null }], PillarRow>(
        `select id, planId, number, title from pillars
         where deletedAtMs is null ${id === null ? '' : 'and planId = @id'} order by number`,
      )
      .all({ id }),
    (pillar) => pillar.planId,
  )
  const groupsByPillar = groupBy(
    db
      .prepare<[], GroupRow>('select id, pillarId, title from measureGroups order by position')
      .all(),
    (group) => group.pillarId,
  )
  const measuresByPlace = groupBy(listMeasureRows(db, id), placeOf)
  const measuresAt = (place: string) => (measuresByPlace.get(place) ?? []).map(measureOf)

  return plans.map(({ statedPillars, statedMeasures, ...plan }) => ({
    ...plan,
    stated: { pillars: statedPillars, measures: statedMeasures },
    pillars: (pillarsByPlan.get(plan.id) ?? []).map((pillar) => ({
      number: pillar.number,
      title: pillar.title,
      groups: (groupsByPillar.get(pillar.id) ?? []).map((group) => ({
        title: group.title,
        measures: measuresAt(`group ${group.id}`),
      })),
      measures: measuresAt(`pillar ${pillar.id}`),
    })),
    measures: measuresAt(`plan ${plan.id}`),
  }))
}

/** The innermost place of a measure; ids alone may repeat between tables. */
function placeOf(row: MeasureRow): string {
  if (row.groupId !== null) return `group ${row.groupId}`
  return row.pillarId === null ? `plan ${row.planId}` : `pillar ${row.pillarId}`
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
