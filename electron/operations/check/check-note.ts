import type { CheckFinding } from '@shared/contract/check/check'
import { placedLines } from '@shared/note/lines/placed-lines'
import type { Text } from '@shared/text/text'
import type { ReadDb } from '../../store/database'
import { readNoteWithDamage } from '../read-note'
import { readSecretLines } from '../templates/secret-lines'
import { checkCharts, checkFigures } from './check-values'
import { checkHeader, checkOpenPlaces, checkSecrets } from './check-words'

/**
 * What there is to correct in a note as it is saved, for the window and the command line alike:
 * that it is damaged, then its header, then in the order of its plain text.
 *
 * @throws FicheError `note-not-found`
 */
export function checkNote(db: ReadDb, noteId: string, text: Text): readonly CheckFinding[] {
  const { note, damage } = readNoteWithDamage(db, noteId)
  const lines = placedLines(note.body)
  const places = [
    ...checkHeader(note, text),
    ...checkSecrets({ ...note, lines }, readSecretLines(db), text),
    ...checkOpenPlaces(lines, text),
    ...checkFigures(db, note, text),
    ...checkCharts(db, { ...note, lines }, text),
  ]
  return [
    ...(damage === null ? [] : [damagedBody(text)]),
    ...places.toSorted(
      (one, other) =>
        Number(other.place?.kind === 'header') - Number(one.place?.kind === 'header') ||
        one.start - other.start,
    ),
  ]
}

/** The disk did not keep all of it: whatever else is said of the note is of the rest. */
function damagedBody(text: Text): CheckFinding {
  return {
    rule: 'body-damaged',
    severity: 'error',
    start: 0,
    end: 0,
    excerpt: '',
    message: text('check.bodyDamaged'),
    fix: null,
    reference: null,
    place: null,
  }
}
