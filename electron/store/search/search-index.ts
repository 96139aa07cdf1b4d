import type { SearchKind } from '@shared/contract/library'
import type { Note } from '@shared/note/note'
import { plainTextOf } from '@shared/note/plain-text'
import type { WriteDb } from '../database'
import { foldText } from './fold-text'
import { findLibraryEntry, libraryEntries, type SearchEntry } from './library-entries'

/** Makes all of the library searchable as it stands now. */
export function indexLibrary(db: WriteDb): void {
  db.transaction(() => {
    for (const entries of libraryEntries(db)) putEntries(db, entries)
  })()
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
  db.transaction(() => {
    const entry = db
      .prepare<[string, string], { id: number }>(
        'delete from searchEntries where kind = ? and itemId = ? returning id',
      )
      .get(kind, itemId)
    if (entry !== undefined) db.prepare('delete from searchIndex where rowid = ?').run(entry.id)
  })()
}

/** Makes the index anew from the library and the notes given, those of the trash left out. */
export function rebuildSearchIndex(db: WriteDb, notes: Iterable<Note>): void {
  const rebuild = db.transaction(() => {
    db.exec('delete from searchIndex; delete from searchEntries')
    indexLibrary(db)
    for (const note of notes) indexNote(db, note)
  })
  rebuild()
}

function putEntries(db: WriteDb, entries: readonly SearchEntry[]): void {
  const putEntry = db.prepare<[EntryFilters], { id: number }>(
    `insert into searchEntries (kind, itemId, source, place, yearFrom, yearTo, hits)
     values (@kind, @itemId, @source, @place, @yearFrom, @yearTo, @hits)
     on conflict do update set source = excluded.source, place = excluded.place,
       yearFrom = excluded.yearFrom, yearTo = excluded.yearTo, hits = excluded.hits
     returning id`,
  )
  const putText = db.prepare(
    'insert or replace into searchIndex (rowid, title, names, text) values (?, ?, ?, ?)',
  )
  const put = db.transaction(() => {
    for (const entry of entries) {
      putText.run(putEntry.get(filtersOf(entry))?.id, entry.title, entry.names, entry.text)
    }
  })
  put()
}

type EntryFilters = Pick<SearchEntry, 'kind' | 'itemId' | 'source' | 'place' | 'hits'> & {
  readonly yearFrom: number | null
  readonly yearTo: number | null
}

function filtersOf({ kind, itemId, source, place, dates, hits }: SearchEntry): EntryFilters {
  const years = (dates.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number)
  return {
    kind,
    itemId,
    hits,
    source: foldText(source),
    place: foldText(place),
    yearFrom: years.length === 0 ? null : Math.min(...years),
    yearTo: years.length === 0 ? null : Math.max(...years),
  }
}
