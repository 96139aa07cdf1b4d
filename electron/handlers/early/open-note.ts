import type { OpenNote } from '@shared/contract/notes'
import type { Note, NoteSummary } from '@shared/note/note'
import type { ReadDb } from '../../store/database'
import { readBodyWithDamage } from '../../store/note-body'
import { getNote } from '../../store/notes'

/**
 * A note as the window opens it.
 *
 * @throws FicheError `note-not-found`
 */
export function readOpenNote(db: ReadDb, id: string): OpenNote {
  const { header, revision, ...note } = getNote(db, id)
  const { update, damage } = readBodyWithDamage(db, id)
  const savedAt = toIso(note.savedAtMs)
  return {
    ...summaryOf({ id, template: note.template, title: note.title, header, savedAt }),
    revision,
    header,
    bodyUpdate: Buffer.from(update).toString('base64'),
    damage: damage && {
      from: toIso(damage.firstSavedAtMs),
      to: toIso(damage.lastSavedAtMs),
    },
  }
}

/** What a list of notes shows of one. */
export function summaryOf({
  id,
  template,
  title,
  header: { number, marking },
  savedAt,
}: Pick<Note, 'id' | 'template' | 'title' | 'header' | 'savedAt'>): NoteSummary {
  return { id, title, template, number, marking, savedAt }
}

export function toIso(ms: number): string {
  return new Date(ms).toISOString()
}
