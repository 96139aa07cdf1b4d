import type { ReadDb, WriteDb } from '../database'
import { getNote } from '../notes'

/**
 * Ends the working spell of a note now: the history keeps body and header as they stand, however
 * soon somebody goes on.
 *
 * @throws FicheError `note-not-found`
 */
export function endSpell(db: WriteDb, noteId: string, nowMs: number): void {
  getNote(db, noteId)
  db.prepare(
    `insert into endedSpells (noteId, position, endedAtMs)
     select @noteId, coalesce(max(position), 0), @nowMs from noteUpdates where noteId = @noteId
     on conflict do update set endedAtMs = @nowMs`,
  ).run({ noteId, nowMs })
}

/** Positions of the last updates of the spells that were ended so. */
export function listEndedSpells(db: ReadDb, noteId: string): ReadonlySet<number> {
  const positions = db
    .prepare<[string], number>('select position from endedSpells where noteId = ?')
    .pluck()
    .all(noteId)
  return new Set(positions)
}

/** Says whether a spell was ended so at this moment or later. */
export function isSpellEndedSince(db: ReadDb, noteId: string, sinceMs: number): boolean {
  return (
    db
      .prepare<[string, number], number>(
        'select 1 from endedSpells where noteId = ? and endedAtMs >= ?',
      )
      .pluck()
      .get(noteId, sinceMs) !== undefined
  )
}
