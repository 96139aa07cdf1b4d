import type { ReadDb, WriteDb } from '../database'
import { findFact, setFact } from '../facts'
import { systemCodeOf } from '../store-error'

/** Changes with the tables and with what they hold of an item: an older index is made anew. */
const indexVersion = '3'
const factKey = 'searchIndex'

const tables = `
-- One entry for each text and each series, never for single observations (there may be a million).
-- The entry of a series has kind "statistic" and the id of the series.
create table searchEntries (
  -- Tells its kind; idRangeOf says how.
  id integer primary key,
  kind text not null,
  itemId text not null,
  -- For filters, lower case and without accents: where it was read, the route or place it is
  -- about, how it stands.
  source text not null,
  place text not null,
  status text not null,
  yearFrom integer,
  yearTo integer,
  -- A small series stands for each of its observations, a large one for the newest.
  hits integer not null,
  unique (kind, itemId)
) strict;

-- The texts of the entries; a row has the id of its entry. Names are what else an item goes by:
-- other titles, references, numbers.
create virtual table searchIndex using fts5(
  title,
  names,
  text,
  tokenize = "unicode61 remove_diacritics 2",
  prefix = '2 3'
);
-- The words of the index, to forgive typing mistakes.
create virtual table searchWords using fts5vocab(searchIndex, row);
`

/**
 * Makes the tables of the index where they are missing, damaged beyond use or of an older Fiche.
 * They are empty then and to be filled from the store, which nothing else waits for.
 */
export function prepareIndexTables(db: WriteDb): void {
  const state = findFact(db, factKey)
  const isUsable = state?.startsWith(`${indexVersion} `) && hasTables(db)
  if (!isUsable) resetIndexTables(db)
}

/** Empties the index; complete at once where the store holds nothing to be found. */
export function resetIndexTables(db: WriteDb): void {
  db.transaction(() => {
    for (const name of ['searchWords', 'searchIndex', 'searchEntries']) {
      db.exec(`drop table if exists ${name}`)
    }
    db.exec(tables)
    setFact(db, factKey, `${indexVersion} ${isEmptyStore(db) ? 'complete' : 'partial'}`)
  })()
}

/** Whether everything in the store can be found. */
export function isIndexComplete(db: ReadDb): boolean {
  return findFact(db, factKey) === `${indexVersion} complete` && hasTables(db)
}

/** The index is being filled from the store; `endFilling` says that it was. */
export function beginFilling(db: WriteDb): void {
  setFact(db, factKey, `${indexVersion} filling`)
}

/** The index is complete, unless it was emptied since `beginFilling`. */
export function endFilling(db: WriteDb): void {
  if (findFact(db, factKey) === `${indexVersion} filling`)
    setFact(db, factKey, `${indexVersion} complete`)
}

/** Whether an error says that the index is missing or damaged, and nothing else. */
export function isIndexDamage(error: unknown): boolean {
  const code = systemCodeOf(error)
  if (code.startsWith('SQLITE_CORRUPT')) return true
  return code === 'SQLITE_ERROR' && error instanceof Error && damage.test(error.message)
}

/** What FTS5 says where one of its own tables is gone. */
const damage = /\bsearch(Index|Entries|Words)|^SQL logic error$/

function hasTables(db: ReadDb): boolean {
  return (
    db
      .prepare<[], number>(
        `select count(*) from sqlite_schema
         where name in ('searchEntries', 'searchIndex', 'searchWords')`,
      )
      .pluck()
      .get() === 3
  )
}

function isEmptyStore(db: ReadDb): boolean {
  return (
    db
      .prepare(
        'select 1 from sources union all select 1 from indicators union all select 1 from notes',
      )
      .get() === undefined
  )
}
