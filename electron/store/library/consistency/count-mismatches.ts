import type { CountMismatch } from '@shared/contract/library/consistency'
import type { ReadDb } from '../../database'

type PlanCounts = {
  readonly id: string
  readonly title: string
  readonly statedPillars: number | null
  readonly statedMeasures: number | null
  readonly pillars: number
  readonly measures: number
}

/**
 * Where a plan does not list as many pillars or measures as it is said to have. Measures count
 * only where the source numbers them: sentences of a plan in prose are no list. The trash does not
 * count.
 *
 * @param planId null for all plans, in the order of the library
 */
export function findCountMismatches(db: ReadDb, planId: string | null): readonly CountMismatch[] {
  return listPlanCounts(db, planId).flatMap((plan) => [
    ...mismatch(plan, 'pillars', plan.statedPillars),
    ...mismatch(plan, 'measures', plan.statedMeasures),
  ])
}

/** Where a plan does not list as many measures as a statistic says. */
export function findMeasureCountMismatch(
  db: ReadDb,
  planId: string,
  stated: number,
): readonly CountMismatch[] {
  return listPlanCounts(db, planId).flatMap((plan) => mismatch(plan, 'measures', stated))
}

function mismatch(
  plan: PlanCounts,
  of: CountMismatch['of'],
  stated: number | null,
): readonly CountMismatch[] {
  const listed = plan[of]
  if (stated === null || listed === 0 || listed === stated) return []
  return [{ kind: 'count', planId: plan.id, planTitle: plan.title, of, stated, listed }]
}

function listPlanCounts(db: ReadDb, planId: string | null): readonly PlanCounts[] {
  const one = planId === null ? '' : 'and id = ?'
  return db
    .prepare<string[], PlanCounts>(
      `select id, title, statedPillars, statedMeasures,
         (select count(*) from pillars where planId = plans.id and deletedAtMs is null)
           as pillars,
         (select count(distinct number) from measures
            where planId = plans.id and kind = 'measure' and number is not null
              and deletedAtMs is null) as measures
       from plans where deletedAtMs is null ${one} order by position`,
    )
    .all(...(planId === null ? [] : [planId]))
}
