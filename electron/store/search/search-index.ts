import type { SearchKind } from '@shared/contract/library'
import type { Note } from '@shared/note/note'
import { plainTextOf } from '@shared/note/plain-text'
import type { WriteDb } from '../database'
import { idRangeOf } from './entry-ids'
import { foldText } from './fold-text'
import { isIndexDamage, resetIndexTables } from './index-tables'
import { findLibraryEntry, libraryEntries, type SearchEntry } from './library-entries'

/** Makes all of the library searchable as it stands now. */
export function indexLibrary(db: WriteDb): void {
  db.transaction(() => {
    for (const _ of indexLibraryInSteps(db));
  })()
}

/** The same in steps of some milliseconds each; the store may be written to between them. */
export function* indexLibraryInSteps(db: WriteDb): Generator<void> {
  for (const entries of libraryEntries(db)) {
    putEntries(db, entries)
    yield
  }
}

/** Makes one item of the library searchable as it stands now; one that is gone is not found. */
export function indexItem(
  db: WriteDb,
  item: { readonly kind: SearchKind; readonly id: string },
): void {
  const entry = findLibraryEntry(db, item)
  if (entry === undefined) unindex(db, item.kind, item.id)
  else putEntries(db, [entry])
}

/** Makes a note searchable as it stands now; called after each save. */
export function indexNote(db: WriteDb, note: Note): void {
  putEntries(db, [
    {
      kind: 'note',
      itemId: note.id,
      title: note.title,
      names: `${note.header.number ?? ''}\n${note.header.subject}`,
      text: plainTextOf(note),
      source: note.header.number ?? '',
      place: '',
      status: '',
      dates: note.header.date ?? '',
      hits: 1,
    },
  ])
}

/** Search no longer finds the note, as when it is in the trash; the note itself is not touched. */
export function unindexNote(db: WriteDb, noteId: string): void {
  unindex(db, 'note', noteId)
}

function unindex(db: WriteDb, kind: SearchKind, itemId: string): void {
  writeIndex(db, () => {
    const entry = db
      .prepare<[string, string], { id: number }>(
        'delete from searchEntries where kind = ? and itemId = ? returning id',
      )
      .get(kind, itemId)
    if (entry !== undefined) db.prepare('delete from searchIndex where rowid = ?').run(entry.id)
  })
}

function putEntries(db: WriteDb, entries: readonly SearchEntry[]): void {
  writeIndex(db, () => {
    const putEntry = db.prepare<[EntryFilters], { id: number }>(
      `insert into searchEntries
         (id, kind, itemId, source, place, status, yearFrom, yearTo, hits)
       values (
         (select ifnull(max(id), @first - 1) + 1 from searchEntries where id between @first and @last),
         @kind, @itemId, @source, @place, @status, @yearFrom, @yearTo, @hits)
       on conflict (kind, itemId) do update set source = excluded.source, place = excluded.place,
         status = excluded.status, yearFrom = excluded.yearFrom, yearTo = excluded.yearTo,
         hits = excluded.hits
       returning id`,
    )
    const putText = db.prepare(
      'insert or replace into searchIndex (rowid, title, names, text) values (?, ?, ?, ?)',
    )
    for (const entry of entries) {
      putText.run(putEntry.get(filtersOf(entry))?.id, entry.title, entry.names, entry.text)
    }
  })
}

/**
 * All of it or nothing. An index that cannot be written is emptied, to be made anew from the store:
 * nothing is refused because it could not be made searchable.
 */
function writeIndex(db: WriteDb, write: () => void): void {
  try {
    db.transaction(write)()
  } catch (error) {
    if (!isIndexDamage(error)) throw error
    resetIndexTables(db)
  }
}

type EntryFilters = Pick<
  SearchEntry,
  'kind' | 'itemId' | 'source' | 'place' | 'status' | 'hits'
> & {
  /** Of the ids that its kind has. */
  readonly first: number
  readonly last: number
  readonly yearFrom: number | null
  readonly yearTo: number | null
}

function filtersOf({
  kind,
  itemId,
  source,
  place,
  status,
  dates,
  hits,
}: SearchEntry): EntryFilters {
  const years = (dates.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number)
  const [first, last] = idRangeOf(kind)
  return {
    first,
    last,
    kind,
    itemId,
    hits,
    source: foldText(source),
    place: foldText(place),
    status: foldText(status),
    yearFrom: years.length === 0 ? null : Math.min(...years),
    yearTo: years.length === 0 ? null : Math.max(...years),
  }
}
