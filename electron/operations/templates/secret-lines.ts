import { type SecretLine, secretLinesOf } from '@shared/note/roles/secret-words'
import type { ReadDb } from '../../store/database'
import { getNote, listNotesSavedSince } from '../../store/notes'
import { listSecretLines } from '../../store/secrets/secret-lines'
import { readNote } from '../read-note'
import { indexedAtMs } from '../refresh-note-index'

/**
 * What is not to be said in any note, as the notes are at this moment: those saved since they were
 * last indexed are read themselves.
 */
export function readSecretLines(db: ReadDb): readonly SecretLine[] {
  const saved = new Set(listNotesSavedSince(db, indexedAtMs(db)).map(({ id }) => id))
  const fresh = [...saved].flatMap((id) => {
    const { title } = getNote(db, id)
    return secretLinesOf(readNote(db, id).body).map((text) => ({ text, title }))
  })
  return [...listSecretLines(db).filter(({ noteId }) => !saved.has(noteId)), ...fresh]
}
