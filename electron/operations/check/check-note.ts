import type { CheckFinding } from '@shared/contract/check/check'
import { placedLines } from '@shared/note/lines/placed-lines'
import type { Text } from '@shared/text/text'
import type { ReadDb } from '../../store/database'
import { readNote } from '../read-note'
import { readSecretLines } from '../templates/secret-lines'
import { checkCharts, checkFigures } from './check-values'
import { checkHeader, checkOpenPlaces, checkSecrets } from './check-words'

/**
 * What there is to correct in a note as it is saved, for the window and the command line alike: its
 * header first, then in the order of its plain text.
 *
 * @throws FicheError `note-not-found`
 */
export function checkNote(db: ReadDb, noteId: string, text: Text): readonly CheckFinding[] {
  const note = readNote(db, noteId)
  const lines = placedLines(note.body)
  return [
    ...checkHeader(note, text),
    ...checkSecrets({ ...note, lines }, readSecretLines(db), text),
    ...checkOpenPlaces(lines, text),
    ...checkFigures(db, note, text),
    ...checkCharts(db, { ...note, lines }, text),
  ].toSorted(
    (one, other) =>
      Number(other.place.kind === 'header') - Number(one.place.kind === 'header') ||
      one.start - other.start,
  )
}
