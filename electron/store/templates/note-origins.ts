import type { NoteSummary } from '@shared/note/note'
import type { ReadDb, WriteDb } from '../database'

/** The note that another one was made from, as far as it is still in use. */
export type NoteOrigin = Pick<NoteSummary, 'id' | 'title'>

/** Remembers which note a new one was made from. */
export function putNoteOrigin(
  db: WriteDb,
  { noteId, originId }: { readonly noteId: string; readonly originId: string },
): void {
  db.prepare('insert or replace into noteOrigins (noteId, originId) values (?, ?)').run(
    noteId,
    originId,
  )
}

/** Undefined for a note that was made from none, or from one that is gone or in the Bin. */
export function findNoteOrigin(db: ReadDb, noteId: string): NoteOrigin | undefined {
  return db
    .prepare<[string], NoteOrigin>(
      `select notes.id, notes.title from noteOrigins join notes on notes.id = originId
       where noteId = ? and notes.deletedAtMs is null`,
    )
    .get(noteId)
}
