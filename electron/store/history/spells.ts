import { partReadable } from '../body/readable-updates'
import type { ReadDb } from '../database'
import { listUpdates, partSpells, type UpdateRow } from '../note-body'
import { getNote } from '../notes'
import { listEndedSpells } from './ended-spells'
import { type TypedAmount, typedAmount } from './typed-amount'

/** A time of work of one person on a note's body, without a pause of more than ten minutes. */
export type Spell = TypedAmount & {
  /** Of its last update: `readBodyAt` gives the body as it was at the end of the spell. */
  readonly position: number
  /** ISO 8601 in UTC, as `endedAt`. */
  readonly startedAt: string
  readonly endedAt: string
  /** As named in the settings then; null where nobody was. */
  readonly author: string | null
}

/**
 * The working spells of a note, oldest first; the last one may still go on. What cannot be read is
 * in none of them.
 *
 * @throws FicheError `note-not-found`
 */
export function listSpells(db: ReadDb, noteId: string): readonly Spell[] {
  getNote(db, noteId)
  const rows = listUpdates(db, noteId, { from: 0, to: Number.MAX_SAFE_INTEGER })
  const ended = listEndedSpells(db, noteId)
  try {
    return spellsOf(rows, ended)
  } catch {
    return spellsOf(partReadable(rows).readable, ended)
  }
}

/** @throws Error for an update that cannot be read */
function spellsOf(rows: readonly UpdateRow[], ended: ReadonlySet<number>): readonly Spell[] {
  return partSpells(rows, ended).flatMap((spell) => {
    const [first, last] = [spell[0], spell.at(-1)]
    if (first === undefined || last === undefined) return []
    return [
      {
        position: last.position,
        startedAt: new Date(first.firstSavedAtMs ?? first.savedAtMs).toISOString(),
        endedAt: new Date(last.savedAtMs).toISOString(),
        author: last.author,
        ...typedAmount(spell.map(({ bytes }) => bytes)),
      },
    ]
  })
}
