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
  /** Dates and periods of it, in any form that has years of four digits. */
  readonly dates: string
}

const line = 'char(10)'

/**
 * One query a kind. A measure is also found by the names of its plan. A series of statistics is
 * found by what its source says and, if it has a few observations only, by their values.
 */
const queries: readonly string[] = [
  `select 'statistic' as kind, cast(series.id as text) as itemId, indicators.title,
     (select iif(count(*) <= 20, group_concat(format('%.15g %,d', value, value), ${line}), '')
        from observations where seriesId = series.id) as names,
     concat_ws(${line},
       (select group_concat(distinct sentence) from observations where seriesId = series.id),
       geography,
       (select group_concat(value, ', ') from json_each(dimensions)),
       provider, sources.reference, sources.title) as text,
     concat_ws(' ', sources.reference, sources.title) as source,
     concat_ws(' ', geography, (select group_concat(value, ' ') from json_each(dimensions)))
       as place,
     ifnull((select group_concat(periodStart || ' ' || periodEnd, ' ') from observations
       where seriesId = series.id), '') as dates
   from series
     join indicators on indicators.id = series.indicatorId
     join sources on sources.id = series.sourceId
   order by series.id`,
  `select 'measure' as kind, measures.id as itemId, measures.text as title, '' as names,
     concat_ws(${line}, nullif(sentence, measures.text), plans.title,
       (select group_concat(title, ${line}) from planTitles where planId = plans.id),
       pillars.title, measureGroups.title, sources.reference, sources.title) as text,
     concat_ws(' ', sources.reference, sources.title) as source,
     concat_ws(' ', plans.route, plans.region) as place,
     concat_ws(' ', plans.date, deadline) as dates
   from measures
     join plans on plans.id = measures.planId
     join sources on sources.id = measures.sourceId
     left join pillars on pillars.id = measures.pillarId
     left join measureGroups on measureGroups.id = measures.groupId
   order by plans.position, measures.position`,
  `select 'source' as kind, id as itemId, title, ifnull(reference, '') as names,
     concat_ws(${line}, reference, institution, type, container, date) as text,
     concat_ws(' ', reference, title) as source, '' as place, ifnull(date, '') as dates
   from sources order by rowid`,
  `select 'question' as kind, questions.id as itemId, text as title, '' as names,
     concat_ws(${line}, theme, sources.reference, sources.title) as text,
     concat_ws(' ', sources.reference, sources.title) as source, '' as place,
     ifnull(sources.date, '') as dates
   from questions left join sources on sources.id = questions.sourceId
   order by questions.rowid`,
  `select 'plan' as kind, id as itemId, title,
     ifnull((select group_concat(title, ${line}) from planTitles where planId = plans.id), '')
       as names,
     concat_ws(${line}, summary, institution, region, route,
       (select group_concat(sentence, ${line}) from planEvidence where planId = plans.id)) as text,
     ifnull((select group_concat(distinct concat_ws(' ', sources.reference, sources.title))
       from planEvidence join sources on sources.id = sourceId where planId = plans.id), '')
       as source,
     concat_ws(' ', route, region) as place, ifnull(date, '') as dates
   from plans order by position`,
  `select 'agreement' as kind, agreements.id as itemId,
     agreements.type || ': ' ||
       (select group_concat(value, ', ') from json_each(parties)) as title, '' as names,
     concat_ws(${line}, status, agreements.date, sentence, sources.reference, sources.title)
       as text,
     concat_ws(' ', sources.reference, sources.title) as source,
     (select group_concat(value, ' ') from json_each(parties)) as place,
     ifnull(agreements.date, '') as dates
   from agreements join sources on sources.id = sourceId order by position`,
  `select 'funding' as kind, funding.id as itemId, purpose as title, '' as names,
     concat_ws(${line}, sentence, geography, period, sources.reference, sources.title) as text,
     concat_ws(' ', sources.reference, sources.title) as source, geography as place,
     ifnull(period, '') as dates
   from funding join sources on sources.id = sourceId order by position`,
  `select 'event' as kind, events.id as itemId, events.title, '' as names,
     concat_ws(${line}, events.date, sentence, sources.reference, sources.title) as text,
     concat_ws(' ', sources.reference, sources.title) as source, '' as place,
     events.date as dates
   from events join sources on sources.id = sourceId order by events.date`,
  `select 'indicator' as kind, cast(id as text) as itemId, title, '' as names, unit as text,
     '' as source, '' as place, '' as dates
   from indicators order by id`,
]

/** The entries of everything in the library, none for notes. */
export function libraryEntries(db: ReadDb): readonly SearchEntry[] {
  return queries.flatMap((query) => db.prepare<[], SearchEntry>(query).all())
}
