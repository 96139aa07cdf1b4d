import type { SecretLine } from '@shared/note/roles/secret-words'
import type { ReadDb, WriteDb } from '../database'

/** Remembers the lines of a note that are not to be said, in place of what was remembered of it. */
export function putSecretLines(db: WriteDb, noteId: string, lines: readonly string[]): void {
  const add = db.prepare('insert into secretLines (noteId, position, text) values (?, ?, ?)')
  db.transaction(() => {
    db.prepare('delete from secretLines where noteId = ?').run(noteId)
    for (const [position, text] of lines.entries()) add.run(noteId, position, text)
  })()
}

/**
 * The lines that are not to be said of all notes, those in the Bin among them, with the titles of
 * the notes; as they were when each note was last indexed.
 */
export function listSecretLines(db: ReadDb): readonly (SecretLine & { readonly noteId: string })[] {
  return db
    .prepare<[], SecretLine & { readonly noteId: string }>(
      `select noteId, secretLines.text, notes.title
       from secretLines join notes on notes.id = noteId
       order by notes.createdAtMs, noteId, position`,
    )
    .all()
}
