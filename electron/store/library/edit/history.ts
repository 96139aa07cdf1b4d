import type { EditedKind, HistoryEntry } from '@shared/contract/library/library-edit'
import type { ReadDb } from '../../database'
import { findSources } from '../sources'
import { findStatistics } from '../statistics'
import { type Change, changeOf, type EditedTable, type Row, type StoredChange } from './changes'
import { isLatest } from './undo-changes'

/** What belongs to an item beside itself: its history is part of the item's. */
const parts: Readonly<Record<EditedKind, readonly [EditedTable, string][]>> = {
  plan: [['pillars', 'planId']],
  pillar: [],
  measure: [
    ['progress', 'measureId'],
    ['measureStatistics', 'measureId'],
  ],
  progress: [],
  source: [['attachments', 'sourceId']],
}

/** The table of each kind of item. */
export const tableOf = {
  plan: 'plans',
  pillar: 'pillars',
  measure: 'measures',
  progress: 'progress',
  source: 'sources',
} as const satisfies Readonly<Record<EditedKind, EditedTable>>

const kindOf: Readonly<Record<EditedTable, HistoryEntry['kind']>> = {
  plans: 'plan',
  pillars: 'pillar',
  measures: 'measure',
  progress: 'progress',
  sources: 'source',
  measureStatistics: 'link',
  attachments: 'copy',
}

/** Columns that people know, in the order in which they are told; the others are ours. */
const toldColumns = [
  'number',
  'title',
  'text',
  'date',
  'sourceId',
  'sentence',
  'place',
  'actors',
  'deadline',
  'status',
  'reference',
  'marking',
  'institution',
  'region',
  'route',
  'summary',
  'statedPillars',
  'statedMeasures',
  'observationId',
  'fileName',
  'pillarId',
  'groupId',
]

/** That a copy was read whole says nothing; that it was not, and who took it so, does. */
const copyColumns = ['fileName', 'isReadWhole']

/** Who changed what when in an item and in what belongs to it, the newest first. */
export function listHistory(
  db: ReadDb,
  item: { readonly kind: EditedKind; readonly id: string },
): readonly HistoryEntry[] {
  const own = { table: tableOf[item.kind], ids: [item.id] }
  const belonging = parts[item.kind].map(([table, column]) => ({
    table,
    ids: db
      .prepare<[string], string>(`select id from ${table} where ${column} = ?`)
      .pluck()
      .all(item.id),
  }))
  const changes = [own, ...belonging].flatMap(({ table, ids }) => readChanges(db, table, ids))
  const labelOf = new Map([
    ...sourceLabels(db, changes),
    ...statisticLabels(db, changes),
    ...titlesIn(db, 'pillars', idsIn(changes, 'pillarId')),
    ...titlesIn(db, 'measureGroups', idsIn(changes, 'groupId')),
  ])
  return changes
    .toSorted((a, b) => b.id - a.id)
    .map((change) => ({
      changeId: change.id,
      kind: kindOf[change.tableName],
      who: change.who,
      atMs: change.atMs,
      what: whatOf(change),
      fields: fieldsOf(change, labelOf),
      isUndone: change.undoneBy !== null,
      canUndo: change.undoneBy === null && isLatest(db, change),
    }))
}

function readChanges(db: ReadDb, table: EditedTable, ids: readonly string[]): readonly Change[] {
  return db
    .prepare<[string, string], StoredChange>(
      `select * from changes
       where tableName = ? and itemId in (select value from json_each(?))`,
    )
    .all(table, JSON.stringify(ids))
    .map(changeOf)
}

function whatOf({ before, after }: Change): HistoryEntry['what'] {
  if (before === null) return 'added'
  if (after === null) return 'removed'
  const [was, is] = [before['deletedAtMs'] ?? null, after['deletedAtMs'] ?? null]
  if (was === is) return 'changed'
  return is === null ? 'restored' : 'trashed'
}

type Fields = HistoryEntry['fields']

function fieldsOf(
  { tableName, before, after }: Change,
  labelOf: ReadonlyMap<string, string>,
): Fields {
  const valueIn = (row: Row | null, name: string) => {
    const value = row?.[name] ?? null
    if (name === 'isReadWhole' && value === 1) return null
    return value === null || value === '' ? null : (labelOf.get(String(value)) ?? String(value))
  }
  // Where an item came in says nothing; what it moved past does. A copy stands in its document.
  const moved = before === null || after === null ? [] : ['position']
  const columns = tableName === 'attachments' ? copyColumns : [...toldColumns, ...moved]
  return columns
    .map((name) => ({ name, before: valueIn(before, name), after: valueIn(after, name) }))
    .filter((field) => field.before !== field.after)
}

/** What documents are called, by id: people do not know our ids. */
function sourceLabels(db: ReadDb, changes: readonly Change[]): ReadonlyMap<string, string> {
  const sources = findSources(db, idsIn(changes, 'sourceId'))
  return new Map([...sources.values()].map((one) => [one.id, one.reference ?? one.title]))
}

/** What statistics count and where, by id. */
function statisticLabels(db: ReadDb, changes: readonly Change[]): ReadonlyMap<string, string> {
  const statistics = findStatistics(db, idsIn(changes, 'observationId'))
  return new Map(
    statistics.map(({ item }) => [item.id, `${item.indicator}, ${item.geography}`] as const),
  )
}

/** What pillars and groups are called, by id. */
function titlesIn(db: ReadDb, table: 'pillars' | 'measureGroups', ids: readonly string[]) {
  return db
    .prepare<[string], { readonly id: string; readonly title: string }>(
      `select id, title from ${table} where id in (select value from json_each(?))`,
    )
    .all(JSON.stringify(ids))
    .map(({ id, title }) => [id, title] as const)
}

function idsIn(changes: readonly Change[], column: string): readonly string[] {
  return changes
    .flatMap(({ before, after }) => [before?.[column], after?.[column]])
    .filter((id) => typeof id === 'string')
}
