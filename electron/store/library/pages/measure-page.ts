import type { MeasurePage, MeasurePageQuery } from '@shared/contract/library/library-pages'
import type { ReadDb } from '../../database'

type PageRow = MeasurePage['items'][number]
type Parameters = Record<string, string | number>

/**
 * A page of the measures, by plan in the order of the library, and how many there are in all.
 * What the filters leave out is not read; pages after the first are found by counting from the
 * first on, as people turn few of them.
 */
export function listMeasurePage(db: ReadDb, query: MeasurePageQuery): MeasurePage {
  const { conditions, values } = filtersOf(query)
  const where = `where ${conditions.join(' and ')}`
  const total = db
    .prepare<[Parameters], number>(
      `select count(*) from plans cross join measures on measures.planId = plans.id ${where}`,
    )
    .pluck()
    .get(values)
  return {
    total: total ?? 0,
    items: db.prepare<[Parameters], PageRow>(pageSql(where)).all({
      ...values,
      limit: query.limit,
      offset: query.offset,
    }),
  }
}

/** Goes through the plans in their order, so that no measure after the page is sorted. */
function pageSql(where: string): string {
  return `select measures.id, measures.number, measures.text, measures.kind,
      measures.sourceId as source, measures.sentence, measures.startOffset as start,
      measures.endOffset as end, measures.planId, plans.title as planTitle,
      pillars.title as pillarTitle, measures.actors, measures.deadline
    from plans cross join measures on measures.planId = plans.id
      left join pillars on pillars.id = measures.pillarId
      left join measureGroups on measureGroups.id = measures.groupId
    ${where}
    order by plans.position, pillars.number nulls last, measureGroups.position nulls first,
      measures.position
    limit @limit offset @offset`
}

function filtersOf(query: MeasurePageQuery) {
  const values: Parameters = {}
  const conditions = ['measures.deletedAtMs is null', 'plans.deletedAtMs is null']
  for (const name of ['region', 'route', 'institution'] as const) {
    const value = query[name]
    if (value === null) continue
    conditions.push(`plans.${name} = @${name}`)
    values[name] = value
  }
  if (query.planId !== null) {
    conditions.push('measures.planId = @planId')
    values['planId'] = query.planId
  }
  if (query.year !== null) {
    conditions.push(`substr(plans.date, 1, 4) = @year`)
    values['year'] = String(query.year)
  }
  if (query.actor !== null) {
    conditions.push('instr(lower(measures.actors), lower(@actor)) > 0')
    values['actor'] = query.actor
  }
  return { conditions, values }
}
