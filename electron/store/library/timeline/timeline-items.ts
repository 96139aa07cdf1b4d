import type {
  TimelineFilter,
  TimelineItem,
  TimelineKind,
  TimelinePageQuery,
  TimelineYear,
} from '@shared/contract/library/timeline'
import type { ReadDb } from '../../database'

type KindQuery = {
  readonly columns: string
  readonly date: string
  readonly from: string
  /** Names of regions and routes, or words that may speak of them. */
  readonly places: string
}

const readIn = `ifnull(sources.reference, sources.title) as source, ifnull(sources.marking, 'none') as marking`
const inSource = 'join sources on sources.id = sourceId'

/** One query a kind; what is in the trash is left out. */
const queries: Readonly<Record<TimelineKind, KindQuery>> = {
  event: {
    columns: `events.id as id, events.title as title, null as detail, sentence, ${readIn}`,
    date: 'events.date',
    from: `events ${inSource}`,
    places: `concat_ws(' ', events.title, sentence)`,
  },
  plan: {
    columns: `plans.id as id, plans.title as title, plans.institution as detail,
      (select sentence from planEvidence where planId = plans.id order by position limit 1)
        as sentence,
      (select ifnull(reference, title) from planEvidence join sources on sources.id = sourceId
         where planId = plans.id order by planEvidence.position limit 1) as source,
      ifnull((select marking from planEvidence join sources on sources.id = sourceId
         where planId = plans.id order by planEvidence.position limit 1), 'none') as marking`,
    date: 'plans.date',
    from: 'plans',
    places: `concat_ws(' ', plans.region, plans.route)`,
  },
  agreement: {
    columns: `agreements.id as id, agreements.type || ': ' ||
        (select group_concat(value, ', ') from json_each(parties)) as title,
      agreements.status as detail, sentence, ${readIn}`,
    date: 'agreements.date',
    from: `agreements ${inSource}`,
    places: `concat_ws(' ', parties, sentence)`,
  },
  deadline: {
    columns: `measures.id as id, measures.text as title, plans.title as detail,
      measures.sentence as sentence, ${readIn}`,
    date: 'measures.deadline',
    from: `measures join plans on plans.id = measures.planId
      join sources on sources.id = measures.sourceId`,
    places: `concat_ws(' ', plans.region, plans.route)`,
  },
  publication: {
    columns: `sources.id as id, sources.title as title, sources.institution as detail, null as sentence,
      sources.reference as source, sources.marking as marking`,
    date: 'sources.date',
    from: 'sources',
    places: 'sources.title',
  },
}

const trashed: Readonly<Partial<Record<TimelineKind, string>>> = {
  plan: 'plans.deletedAtMs is null',
  deadline: 'measures.deletedAtMs is null and plans.deletedAtMs is null',
  publication: 'sources.deletedAtMs is null',
}

/**
 * A page of what the library dates, by date; a date that is only a year stands before those within
 * it, and a deadline or date that is no date is left out.
 */
export function listTimelinePage(db: ReadDb, query: TimelinePageQuery): readonly TimelineItem[] {
  if (query.kinds.length === 0) return []
  const parts = query.kinds.map(
    (kind) => `select '${kind}' as kind, ${queries[kind].columns},
    ${queries[kind].date} as date from ${queries[kind].from} where ${conditionsOf(kind, query)}`,
  )
  const order = query.isNewestFirst ? 'desc' : 'asc'
  return db
    .prepare<[Parameters], TimelineItem>(
      `${parts.join(' union all ')} order by date ${order}, kind, id limit @limit offset @offset`,
    )
    .all({ region: query.region, limit: query.limit, offset: query.offset })
}

/** How many items each year has, the earliest first; years without any are left out. */
export function countTimelineYears(db: ReadDb, filter: TimelineFilter): readonly TimelineYear[] {
  if (filter.kinds.length === 0) return []
  const parts = filter.kinds.map(
    (kind) => `select ${queries[kind].date} as date from ${queries[kind].from}
      where ${conditionsOf(kind, filter)}`,
  )
  return db
    .prepare<[Parameters], TimelineYear>(
      `select cast(substr(date, 1, 4) as integer) as year, count(*) as count
       from (${parts.join(' union all ')}) group by year order by year`,
    )
    .all({ region: filter.region })
}

/** The regions and routes of plans, by name. */
export function listTimelineRegions(db: ReadDb): readonly string[] {
  return db
    .prepare<[], string>(
      `select place from (select region as place from plans where deletedAtMs is null
         union select route from plans where deletedAtMs is null)
       where place is not null order by place collate nocase`,
    )
    .pluck()
    .all()
}

type Parameters = {
  readonly region: string | null
  readonly limit?: number
  readonly offset?: number
}

function conditionsOf(kind: TimelineKind, { region }: Pick<TimelineFilter, 'region'>): string {
  const { date, places } = queries[kind]
  return [
    `${date} is not null and ${date} glob '[12][0-9][0-9][0-9]*'`,
    ...(trashed[kind] === undefined ? [] : [trashed[kind]]),
    ...(region === null ? [] : [`instr(lower(${places}), lower(@region)) > 0`]),
  ].join(' and ')
}
