import type { StatisticEvidence } from '@shared/contract/library/consistency'
import type { StatisticPage, StatisticPageQuery } from '@shared/contract/statistics'
import type { ReadDb } from '../../database'
import { findContradicted } from '../consistency/contradicted'
import { findStatistics } from '../statistics'
import { listRows } from './listed-rows'
import { sameValueJoin } from './vintages'

/**
 * A page of observations with their sources. Whatever the size of the library, no more than the
 * page is read of them once it is known what the list holds.
 */
export function listStatisticPage(db: ReadDb, query: StatisticPageQuery): StatisticPage {
  const { total, idsAt } = listRows(db, query)
  const ids = idsAt(db, query.offset, query.limit)
  const uses = countsOf(db, ids, noteCounts)
  const vintages = countsOf(db, ids, vintageCounts)
  const marks = new Map(
    findContradicted(db, { kind: 'statistic', ids }).map(({ id, mark }) => [id, mark]),
  )
  const items = findStatistics(db, ids).map((one: StatisticEvidence) => ({
    ...one,
    noteCount: uses.get(one.item.id) ?? 0,
    vintageCount: vintages.get(one.item.id) ?? 0,
    mark: marks.get(one.item.id) ?? null,
  }))
  return { total, items }
}

const noteCounts = `
  select observationId as id, count(*) as count
  from figureUses join notes on notes.id = noteId and deletedAtMs is null
  where observationId in (select value from json_each(?)) group by observationId`

const vintageCounts = `
  select own.id, count(*) as count from ${sameValueJoin}
  where own.id in (select value from json_each(?)) and other.id <> own.id group by own.id`

function countsOf(db: ReadDb, ids: readonly string[], sql: string): ReadonlyMap<string, number> {
  const rows = db
    .prepare<[string], { readonly id: string; readonly count: number }>(sql)
    .all(JSON.stringify(ids))
  return new Map(rows.map(({ id, count }) => [id, count]))
}
