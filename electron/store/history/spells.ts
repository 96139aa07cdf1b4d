import type { ReadDb } from '../database'
import { partSpells } from '../note-body'
import { getNote } from '../notes'

/** A time of work on a note's body, without a pause of more than ten minutes. */
export type Spell = {
  /** Of its last update: `readBodyAt` gives the body as it was at the end of the spell. */
  readonly position: number
  /** ISO 8601 in UTC, as `endedAt`. */
  readonly startedAt: string
  readonly endedAt: string
}

type SpellRow = {
  readonly position: number
  readonly savedAtMs: number
  readonly firstSavedAtMs: number | null
}

/**
 * The working spells of a note, oldest first; the last one may still go on.
 *
 * @throws FicheError `note-not-found`
 */
export function listSpells(db: ReadDb, noteId: string): readonly Spell[] {
  getNote(db, noteId)
  const rows = db
    .prepare<[string], SpellRow>(
      `select position, savedAtMs, firstSavedAtMs from noteUpdates
       where noteId = ? order by position`,
    )
    .all(noteId)
  return partSpells(rows).flatMap((spell) => {
    const [first, last] = [spell[0], spell.at(-1)]
    if (first === undefined || last === undefined) return []
    return [
      {
        position: last.position,
        startedAt: new Date(first.firstSavedAtMs ?? first.savedAtMs).toISOString(),
        endedAt: new Date(last.savedAtMs).toISOString(),
      },
    ]
  })
}
