import { joinDocumentNumber } from '@shared/note/document-number'
import type { ReadDb, WriteDb } from '../database'
import { findNote } from '../notes'

/** A note as others cite it. */
export type CitedNote = {
  readonly id: string
  readonly title: string
  /** With its suffixes, `14871/24 REV 1`; null until it is given. */
  readonly number: string | null
}

/** Remembers which notes a note cites, in place of what was remembered of it. */
export function putCitations(db: WriteDb, noteId: string, citedIds: readonly string[]): void {
  const add = db.prepare('insert or ignore into citations (noteId, citedId) values (?, ?)')
  db.transaction(() => {
    db.prepare('delete from citations where noteId = ?').run(noteId)
    for (const id of citedIds) add.run(noteId, id)
  })()
}

/**
 * The notes that cite a note, those in the Bin left out, the last saved first: in their text, or
 * by its number among the previous documents of their header.
 */
export function findCitingNotes(
  db: ReadDb,
  citedId: string,
): readonly { readonly id: string; readonly title: string }[] {
  const number = findCitedNote(db, citedId)?.number ?? null
  return db
    .prepare<[{ citedId: string; number: string | null }], { id: string; title: string }>(
      `select id, title from notes
       where deletedAtMs is null and id <> @citedId and (
         id in (select noteId from citations where citedId = @citedId)
         or exists (
           select 1 from json_each(header, '$.previousDocuments') as document
           where document.value = @number or document.value like @number || ' %'
         )
       )
       order by savedAtMs desc, id`,
    )
    .all({ citedId, number })
}

/** What a citation of a note shows; undefined for a note that is not in this store. */
export function findCitedNote(db: ReadDb, id: string): CitedNote | undefined {
  const note = findNote(db, id)
  if (note === undefined) return undefined
  const number =
    note.header.number === null ? '' : joinDocumentNumber(note.header.number, note.header.suffixes)
  return { id, title: note.title, number: number === '' ? null : number }
}
