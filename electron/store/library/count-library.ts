import type { LibraryKind } from '@shared/contract/library'
import type { ReadDb } from '../database'

/** How many items of each kind the library holds. */
export function countLibrary(db: ReadDb): Record<LibraryKind, number> {
  const count = (table: string): number =>
    db.prepare<[], { n: number }>(`select count(*) as n from ${table}`).get()?.n ?? 0
  const sum = (table: string, column: string): number =>
    db.prepare<[], { n: number }>(`select ifnull(sum(${column}), 0) as n from ${table}`).get()?.n ??
    0
  return {
    sources: count('sources where deletedAtMs is null'),
    plans: count('plans where deletedAtMs is null'),
    measures: count(
      'measures join plans on plans.id = planId where measures.deletedAtMs is null and plans.deletedAtMs is null',
    ),
    // Counting a million rows takes long; each series knows how many it has.
    statistics: sum('series', 'observationCount'),
    agreements: count('agreements'),
    funding: count('funding'),
    events: count('events'),
    questions: count('questions where sourceId is not null'),
    indicators: count('indicators'),
  }
}
