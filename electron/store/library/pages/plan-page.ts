import type { PlanPage, PlanPageQuery } from '@shared/contract/library/library-pages'
import type { ReadDb } from '../../database'

type PlanHead = PlanPage['items'][number]
type PlanHeadRow = Omit<PlanHead, 'stated'> & {
  readonly statedPillars: number | null
  readonly statedMeasures: number | null
}

const conditions = `deletedAtMs is null
  and (@region is null or region = @region) and (@route is null or route = @route)
  and (@institution is null or institution = @institution)
  and (@year is null or cast(substr(date, 1, 4) as integer) = @year)`

/** A page of the plans in the order of the library, without what is in them. */
export function listPlanPage(db: ReadDb, query: PlanPageQuery): PlanPage {
  const total = db
    .prepare<[PlanPageQuery], number>(`select count(*) from plans where ${conditions}`)
    .pluck()
    .get(query)
  const items = db
    .prepare<[PlanPageQuery], PlanHeadRow>(
      `select id, title, institution, date, region, route, statedPillars, statedMeasures, summary,
         (select count(*) from pillars where planId = plans.id and deletedAtMs is null)
           as pillarCount,
         (select count(*) from measures where planId = plans.id and deletedAtMs is null)
           as measureCount
       from plans where ${conditions} order by position limit @limit offset @offset`,
    )
    .all(query)
    .map(({ statedPillars, statedMeasures, ...head }) => ({
      ...head,
      stated: { pillars: statedPillars, measures: statedMeasures },
    }))
  return { total: total ?? 0, items }
}
