import type { SearchKind } from '@shared/contract/library'
import type { ReadDb } from '../database'

/** What the search index holds of one item, in lines; the title weighs most. */
export type SearchEntry = {
  readonly kind: SearchKind
  readonly itemId: string
  readonly title: string
  /** What else it goes by: other titles, references, numbers. */
  readonly names: string
  readonly text: string
  /** Reference or title of the documents it was read in. */
  readonly source: string
  /** Route, region or other place that it is about. */
  readonly place: string
  /** How it stands, in the words of its source or of the user. */
  readonly status: string
  /** Dates and periods of it, in any form that has years of four digits. */
  readonly dates: string
  /** How many hits it stands for. */
  readonly hits: number
}

/** A series of more observations than this is one hit, and only its newest sentences are indexed. */
export const mostObservationsAsHits = 20

/** Of the text of an attached copy, so many characters can be found: 300 pages. */
const mostCopyLength = 1_000_000

type EntryQuery = {
  readonly kind: SearchKind
  readonly id: string
  readonly order: string
  /** All of `SearchEntry` that the row has; `hits` where it is not 1, `status` where it has one. */
  readonly columns: string
  readonly from: string
  /** Leaves out what is in the trash. */
  readonly where?: string
}

const line = 'char(10)'

/**
 * One query a kind. A measure is also found by the names of its plan. A series of statistics is
 * found by what its source says and, if it has a few observations only, by their values.
 */
const queries: readonly EntryQuery[] = [
  {
    kind: 'statistic',
    id: 'series.id',
    order: 'series.id',
    columns: `indicators.title,
     iif(observationCount <= ${mostObservationsAsHits}, observationCount, 1) as hits,
     iif(observationCount <= ${mostObservationsAsHits},
       (select group_concat(format('%.15g %,d', value, value), ${line})
          from observations where seriesId = series.id), '') as names,
     concat_ws(${line},
       (select group_concat(distinct sentence) from (select sentence from observations
          where seriesId = series.id order by periodStart desc, rowid
          limit ${mostObservationsAsHits})),
       geography,
       (select group_concat(value, ', ') from json_each(dimensions)),
       provider, sources.reference, sources.title) as text,
     concat_ws(' ', sources.reference, sources.title) as source,
     concat_ws(' ', geography, (select group_concat(value, ' ') from json_each(dimensions)))
       as place,
     ifnull((select min(periodStart) || ' ' || max(periodEnd) from observations
       where seriesId = series.id), '') as dates`,
    from: `series
      join indicators on indicators.id = series.indicatorId
      join sources on sources.id = series.sourceId`,
  },
  {
    kind: 'measure',
    where: 'measures.deletedAtMs is null and plans.deletedAtMs is null',
    id: 'measures.id',
    order: 'plans.position, measures.position',
    columns: `measures.text as title, '' as names, ifnull(measures.status, '') as status,
     concat_ws(${line}, nullif(sentence, measures.text), measures.actors, measures.status,
       (select group_concat(text, ${line}) from progress
          where measureId = measures.id and deletedAtMs is null),
       plans.title,
       (select group_concat(title, ${line}) from planTitles where planId = plans.id),
       pillars.title, measureGroups.title, sources.reference, sources.title) as text,
     concat_ws(' ', sources.reference, sources.title) as source,
     concat_ws(' ', plans.route, plans.region) as place,
     -- From its plan to what was last said of it.
     concat_ws(' ', plans.date, deadline, iif(measures.kind = 'report', sources.date, null),
       (select max(date) from progress where measureId = measures.id and deletedAtMs is null))
       as dates`,
    from: `measures
      join plans on plans.id = measures.planId
      join sources on sources.id = measures.sourceId
      left join pillars on pillars.id = measures.pillarId
      left join measureGroups on measureGroups.id = measures.groupId`,
  },
  {
    kind: 'source',
    where: 'sources.deletedAtMs is null',
    id: 'sources.id',
    order: 'rowid',
    columns: `title, ifnull(reference, '') as names,
     concat_ws(${line},
       (select group_concat(substr(attachmentTexts.text, 1, ${mostCopyLength}), ${line})
          from attachments join attachmentTexts on attachmentId = attachments.id
          where sourceId = sources.id and addedAtMs is not null
            and attachments.deletedAtMs is null),
       reference, institution, type, container, date) as text,
     concat_ws(' ', reference, title) as source, '' as place, ifnull(date, '') as dates`,
    from: `sources`,
  },
  {
    kind: 'question',
    id: 'questions.id',
    order: 'questions.rowid',
    columns: `text as title, '' as names,
     concat_ws(${line}, theme, sources.reference, sources.title) as text,
     concat_ws(' ', sources.reference, sources.title) as source, '' as place,
     ifnull(sources.date, '') as dates`,
    from: `questions left join sources on sources.id = questions.sourceId`,
  },
  {
    kind: 'plan',
    where: 'plans.deletedAtMs is null',
    id: 'plans.id',
    order: 'position',
    columns: `title,
     ifnull((select group_concat(title, ${line}) from planTitles where planId = plans.id), '')
       as names,
     concat_ws(${line}, summary, institution, region, route,
       (select group_concat(sentence, ${line}) from planEvidence where planId = plans.id)) as text,
     ifnull((select group_concat(distinct concat_ws(' ', sources.reference, sources.title))
       from planEvidence join sources on sources.id = sourceId where planId = plans.id), '')
       as source,
     concat_ws(' ', route, region) as place, ifnull(date, '') as dates`,
    from: `plans`,
  },
  {
    kind: 'agreement',
    id: 'agreements.id',
    order: 'position',
    columns: `agreements.type || ': ' ||
       (select group_concat(value, ', ') from json_each(parties)) as title, '' as names, status,
     concat_ws(${line}, status, agreements.date, sentence, sources.reference, sources.title)
       as text,
     concat_ws(' ', sources.reference, sources.title) as source,
     (select group_concat(value, ' ') from json_each(parties)) as place,
     ifnull(agreements.date, '') as dates`,
    from: `agreements join sources on sources.id = sourceId`,
  },
  {
    kind: 'funding',
    id: 'funding.id',
    order: 'position',
    columns: `purpose as title, '' as names,
     concat_ws(${line}, sentence, geography, period, sources.reference, sources.title) as text,
     concat_ws(' ', sources.reference, sources.title) as source, geography as place,
     ifnull(period, '') as dates`,
    from: `funding join sources on sources.id = sourceId`,
  },
  {
    kind: 'event',
    id: 'events.id',
    order: 'events.date',
    columns: `events.title, '' as names,
     concat_ws(${line}, events.date, sentence, sources.reference, sources.title) as text,
     concat_ws(' ', sources.reference, sources.title) as source, '' as place,
     events.date as dates`,
    from: `events join sources on sources.id = sourceId`,
  },
  {
    kind: 'indicator',
    id: 'indicators.id',
    order: 'id',
    columns: `title, '' as names, unit as text,
     '' as source, '' as place, '' as dates`,
    from: `indicators`,
  },
]

/** Entries made at once, so that a large library never stands in memory as a whole. */
const batchSize = 50

/**
 * Gives the entries of everything in the library, none for notes, batch after batch. The store may
 * be written to between batches.
 */
export function* libraryEntries(db: ReadDb): Generator<readonly SearchEntry[]> {
  for (const query of queries) {
    const ids = db
      .prepare<[], string | number>(
        `select ${query.id} from ${query.from} where ${query.where ?? 'true'} order by ${query.order}`,
      )
      .pluck()
      .all()
    for (let start = 0; start < ids.length; start += batchSize) {
      yield entriesOf(db, query, ids.slice(start, start + batchSize))
    }
  }
}

/** The entry of one item as it stands now; undefined where the library lacks it. */
export function findLibraryEntry(
  db: ReadDb,
  item: { readonly kind: SearchKind; readonly id: string },
): SearchEntry | undefined {
  const query = queries.find(({ kind }) => kind === item.kind)
  return query === undefined ? undefined : entriesOf(db, query, [item.id])[0]
}

type EntryRow = Omit<SearchEntry, 'kind' | 'hits' | 'status'> &
  Partial<Pick<SearchEntry, 'hits' | 'status'>>

function entriesOf(
  db: ReadDb,
  { kind, id, order, columns, from, where = 'true' }: EntryQuery,
  ids: readonly (string | number)[],
): readonly SearchEntry[] {
  return db
    .prepare<[string], EntryRow>(
      `select cast(${id} as text) as itemId, ${columns} from ${from}
       where ${id} in (select value from json_each(?)) and ${where} order by ${order}`,
    )
    .all(JSON.stringify(ids))
    .map((row) => ({ hits: 1, status: '', ...row, kind }))
}
