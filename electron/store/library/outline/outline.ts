import type {
  OutlineFilter,
  OutlineMeasure,
  OutlinePlan,
  PlanOutline,
} from '@shared/contract/outline'
import type { ReadDb } from '../../database'
import { listRecordedContradicted } from '../consistency/contradicted'

type Values = Record<string, string>

/**
 * The plans that the filter shows, in the order of the library, with how much of each it shows.
 * Without conditions on measures they are counted from an index alone.
 */
export function listOutline(db: ReadDb, filter: OutlineFilter): readonly OutlinePlan[] {
  const words = wordsOf(filter)
  const onMeasures = measureConditions(filter)
  const onPlans = planConditions(filter)
  const contradicted = contradictedIn(db, filter)
  const hasMeasureFilter =
    filter.status !== null || filter.actor !== null || words.length > 0 || contradicted !== null
  const titleHasAll =
    filter.status === null && filter.actor === null && words.length > 0 && contradicted === null
      ? words.map((_, index) => `plans.title like @word${index} escape '!'`).join(' and ')
      : 'false'
  const isItself = contradicted === null || words.length > 0 ? 'false' : planIsContradicted
  const shown = hasMeasureFilter
    ? `(ifnull(entryCount, 0) > 0 or (${titleHasAll}) or (${isItself}))`
    : 'true'
  return db
    .prepare<[Values], OutlinePlan>(
      `with matching as (
         select planId, count(*) as entryCount, sum(kind = 'measure') as measureCount
         from measures ${words.length > 0 ? 'join plans on plans.id = planId' : ''}
         where ${['measures.deletedAtMs is null', ...onMeasures].join(' and ')}
         group by planId)
       select plans.id, title, institution, date, region, route, ${markingSql} as marking,
         ifnull(measureCount, 0) as measureCount, ifnull(entryCount, 0) as entryCount
       from plans left join matching on matching.planId = plans.id
       where ${['plans.deletedAtMs is null', shown, ...onPlans].join(' and ')}
       order by position`,
    )
    .all({ ...valuesOf(filter), ...contradicted })
}

/** What the filter shows of one plan, in the order of its outline. */
export function getPlanOutline(db: ReadDb, planId: string, filter: OutlineFilter): PlanOutline {
  const conditions = ['measures.deletedAtMs is null', ...measureConditions(filter)]
  const pillars = db
    .prepare<[string], PlanOutline['pillars'][number]>(
      `select id, number, title from pillars where planId = ? and deletedAtMs is null
       order by number`,
    )
    .all(planId)
  const measures = db
    .prepare<[Values], OutlineMeasure>(
      `select measures.id, measures.number, measures.text, kind, measures.pillarId,
         measureGroups.title as groupTitle, status, deadline, sources.marking
       from measures
         join plans on plans.id = measures.planId
         join sources on sources.id = measures.sourceId
         left join pillars on pillars.id = measures.pillarId
         left join measureGroups on measureGroups.id = measures.groupId
       where measures.planId = @planId and ${conditions.join(' and ')}
       order by pillars.number nulls last, measureGroups.position nulls last, measures.position`,
    )
    .all({ ...valuesOf(filter), ...contradictedIn(db, filter), planId })
  const shown = new Set(measures.map(({ pillarId }) => pillarId))
  const isNarrowed = conditions.length > 1
  return {
    planId,
    pillars: isNarrowed ? pillars.filter(({ id }) => shown.has(id)) : pillars,
    measures,
  }
}

/** The plan of an id, or the plan of a measure of that id; null where the library lacks both. */
export function findPlanOf(
  db: ReadDb,
  id: string,
): { readonly planId: string; readonly measureId: string | null } | null {
  const found = db
    .prepare<[{ id: string }], { readonly planId: string; readonly measureId: string | null }>(
      `select id as planId, null as measureId from plans where id = @id and deletedAtMs is null
       union all
       select planId, measures.id from measures join plans on plans.id = planId
       where measures.id = @id and measures.deletedAtMs is null and plans.deletedAtMs is null`,
    )
    .get({ id })
  return found ?? null
}

/** Marked if no measure stands in a public document; one without measures as its own document. */
const markingSql = `case
  when exists (select 1 from measures join sources on sources.id = measures.sourceId
    where planId = plans.id and marking = 'none') then 'none'
  else coalesce(
    (select marking from measures join sources on sources.id = measures.sourceId
       where planId = plans.id limit 1),
    (select marking from sources where id = plans.documentId), 'none') end`

function wordsOf({ words }: OutlineFilter): readonly string[] {
  return words.split(/\s+/).filter(Boolean)
}

const planIsContradicted = 'plans.id in (select value from json_each(@contradictedPlans))'

/** What another sentence contradicts, as parameters; null where the filter does not ask for it. */
function contradictedIn(db: ReadDb, { onlyContradicted }: OutlineFilter) {
  if (onlyContradicted === undefined) return null
  return {
    contradicted: JSON.stringify(listRecordedContradicted(db, 'measure')),
    contradictedPlans: JSON.stringify(listRecordedContradicted(db, 'plan')),
  }
}

function measureConditions(filter: OutlineFilter): readonly string[] {
  const { status, actor } = filter
  return [
    ...(status === null ? [] : [status === '' ? 'status is null' : 'status = @status']),
    ...(actor === null ? [] : [`instr(lower(actors), lower(@actor)) > 0`]),
    ...(filter.onlyContradicted === undefined
      ? []
      : ['measures.id in (select value from json_each(@contradicted))']),
    ...wordsOf(filter).map(
      (_, index) => `(plans.title like @word${index} escape '!'
         or measures.text like @word${index} escape '!')`,
    ),
  ]
}

function planConditions(filter: OutlineFilter): readonly string[] {
  const { region, route, institution, year } = filter
  return [
    ...(region === null ? [] : ['plans.region = @region']),
    ...(route === null ? [] : ['plans.route = @route']),
    ...(institution === null ? [] : ['plans.institution = @institution']),
    ...(year === null ? [] : ['substr(plans.date, 1, 4) = @year']),
  ]
}

function valuesOf(filter: OutlineFilter): Values {
  const { words: _, onlyContradicted: __, ...named } = filter
  const given = Object.entries(named).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  )
  const words = wordsOf(filter).map(
    (word, index) => [`word${index}`, `%${word.replace(/[!%_]/g, '!$&')}%`] as const,
  )
  return Object.fromEntries([...given, ...words])
}
