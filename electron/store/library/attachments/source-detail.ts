import type { ReadKind, SourceDetail } from '@shared/contract/library/sources'
import { formatObservation } from '@shared/figure/format-observation'
import { english } from '@shared/language/en'
import type { ReadDb } from '../../database'
import { lastChangeOf } from '../edit/changes'
import { requireInUse } from '../edit/require-in-use'
import { getSource } from '../sources'
import { listAttachments } from './attachments'

/** SQL from which the items of one kind are read, with `sourceId` and `place` in the document. */
const readItems: Readonly<Record<ReadKind, string>> = {
  statistic: `select observations.id, '' as lead, value, qualifier, unit,
      concat_ws(', ', title, geography) as title, startOffset as place, sourceId
    from series join observations on seriesId = series.id
      join indicators on indicators.id = indicatorId`,
  measure: `select measures.id, ifnull(number, '') as lead, measures.text as title,
      startOffset as place, measures.sourceId
    from measures join plans on plans.id = planId
    where measures.deletedAtMs is null and plans.deletedAtMs is null`,
  plan: `select distinct plans.id, '' as lead, plans.title,
      (select min(startOffset) from planEvidence as one
         where one.planId = plans.id and one.sourceId = planEvidence.sourceId) as place,
      planEvidence.sourceId
    from planEvidence join plans on plans.id = planId where deletedAtMs is null`,
  agreement: `select id, '' as lead, type || ': ' ||
      (select group_concat(value, ', ') from json_each(parties)) as title,
      startOffset as place, sourceId from agreements`,
  funding: `select id, '' as lead, amount as value, qualifier, unit, purpose as title,
      startOffset as place, sourceId from funding`,
  event: `select id, date as lead, title, startOffset as place, sourceId from events`,
  question: `select id, number as lead, text as title, number as place, sourceId from questions`,
}

const kinds = ['statistic', 'measure', 'plan', 'agreement', 'funding', 'event', 'question'] as const

/**
 * A document, what was read from it and the copies of it.
 *
 * @throws FicheError `source-not-found`
 */
export function getSourceDetail(db: ReadDb, id: string): SourceDetail {
  requireInUse(db, 'sources', id)
  const count = (kind: ReadKind) =>
    db
      .prepare<[string], number>(`select count(*) from (${readItems[kind]}) where sourceId = ?`)
      .pluck()
      .get(id) ?? 0
  return {
    source: getSource(db, id),
    seen: lastChangeOf(db, { table: 'sources', id }),
    read: kinds.map((kind) => ({ kind, count: count(kind) })).filter((one) => one.count > 0),
    attachments: listAttachments(db, id),
  }
}

type ItemRow = {
  readonly id: string
  readonly lead: string | number
  readonly title: string
  readonly value?: number
  readonly qualifier?: string
  readonly unit?: string
}

/** What was read from a document, in the order in which it stands there. */
export function listReadItems(
  db: ReadDb,
  page: {
    readonly sourceId: string
    readonly kind: ReadKind
    readonly offset: number
    readonly limit: number
  },
) {
  return db
    .prepare<[typeof page], ItemRow>(
      `select * from (${readItems[page.kind]}) where sourceId = @sourceId
       order by place, id limit @limit offset @offset`,
    )
    .all(page)
    .map(({ id, title, ...row }) => ({ id, title, lead: leadOf(row) }))
}

function leadOf({ lead, value, qualifier, unit }: Omit<ItemRow, 'id' | 'title'>): string {
  if (value === undefined || qualifier === undefined || unit === undefined) return String(lead)
  return formatObservation({ value, qualifier, unit }, 'signed', english)
}
