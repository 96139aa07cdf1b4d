import type { ItemKind } from '@shared/contract/consistency'
import type { Span } from '@shared/library/span'
import type { ReadDb } from '../../database'

type PlacedKind = Exclude<ItemKind, 'source'>

const idColumns: Readonly<Record<PlacedKind, string>> = {
  plan: 'planId',
  measure: 'id',
  statistic: 'observations.id',
  agreement: 'id',
  funding: 'id',
  event: 'id',
}

const places: Readonly<Record<PlacedKind, string>> = {
  plan: `select planId as id, sourceId, startOffset as start, endOffset as end from planEvidence
    where startOffset is not null and endOffset is not null`,
  measure: placeIn('measures'),
  statistic: `select observations.id, sourceId, startOffset as start, endOffset as end
    from series join observations on observations.seriesId = series.id where true`,
  agreement: placeIn('agreements'),
  funding: placeIn('funding'),
  event: placeIn('events'),
}

function placeIn(table: string): string {
  return `select id, sourceId, startOffset as start, endOffset as end from ${table} where true`
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
          `${place} and sourceId = @sourceId and startOffset < @end and endOffset > @start limit 1`,
        )
        .get(span) !== undefined,
  )
}

/** The observations that were read in a sentence that overlaps this one, by id. */
export function findObservationIdsAt(db: ReadDb, span: Span): readonly string[] {
  return db
    .prepare<[Span], string>(
      `select id from (${places.statistic} and sourceId = @sourceId and startOffset < @end
         and endOffset > @start) order by id`,
    )
    .pluck()
    .all(span)
}
