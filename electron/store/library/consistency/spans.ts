import type { ItemKind } from '@shared/contract/library/consistency'
import type { Span } from '@shared/library/span'
import type { ReadDb } from '../../database'

type PlacedKind = Exclude<ItemKind, 'source'>

const idColumns: Readonly<Record<PlacedKind, string>> = {
  plan: 'planId',
  measure: 'measures.id',
  statistic: 'observations.id',
  agreement: 'id',
  funding: 'id',
  event: 'id',
}

/** What is in the trash stands nowhere. */
const places: Readonly<Record<PlacedKind, string>> = {
  plan: `select planId as id, planEvidence.sourceId, startOffset as start, endOffset as end
    from planEvidence join plans on plans.id = planId
    where startOffset is not null and endOffset is not null and deletedAtMs is null`,
  measure: `select measures.id, measures.sourceId, startOffset as start, endOffset as end
    from measures join plans on plans.id = planId
    where measures.deletedAtMs is null and plans.deletedAtMs is null`,
  statistic: `select observations.id, sourceId, startOffset as start, endOffset as end
    from series join observations on observations.seriesId = series.id where true`,
  agreement: placeIn('agreements'),
  funding: placeIn('funding'),
  event: placeIn('events'),
}

function placeIn(table: string): string {
  return `select id, sourceId, startOffset as start, endOffset as end from ${table} where true`
}

/** SQL that gives `id, sourceId, start, end` of every sentence that an item was read in. */
export function placesOf(kind: PlacedKind): string {
  return places[kind]
}

/** The sentences that an item was read in; none for one that the library does not hold. */
export function spansOf(
  db: ReadDb,
  item: { readonly kind: ItemKind; readonly id: string },
): readonly Span[] {
  if (item.kind === 'source') return []
  return db
    .prepare<[string], Span>(
      `select sourceId, start, end from (${places[item.kind]} and ${idColumns[item.kind]} = ?)`,
    )
    .all(item.id)
}

/** Whether any item was read in a sentence that overlaps this one. */
export function isSpanOfAnyItem(db: ReadDb, span: Span): boolean {
  return Object.values(places).some(
    (place) =>
      db
        .prepare<[Span], unknown>(
          `select 1 from (${place})
           where sourceId = @sourceId and start < @end and end > @start limit 1`,
        )
        .get(span) !== undefined,
  )
}

/** The observations that were read in a sentence that overlaps this one, by id. */
export function findObservationIdsAt(db: ReadDb, span: Span): readonly string[] {
  return db
    .prepare<[Span], string>(
      `select id from (${places.statistic})
       where sourceId = @sourceId and start < @end and end > @start order by id`,
    )
    .pluck()
    .all(span)
}
