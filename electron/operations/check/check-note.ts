import type { CheckFinding } from '@shared/contract/check/check'
import { placedLines } from '@shared/note/lines/placed-lines'
import type { Note } from '@shared/note/note'
import type { Text } from '@shared/text/text'
import { findRevisionFindings } from '../../export/revision-findings'
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
  return checkReadNote(db, readNoteWithDamage(db, noteId), text)
}

/** The same of a note that was read. */
export function checkReadNote(
  db: ReadDb,
  { note, damage }: ReturnType<typeof readNoteWithDamage>,
  text: Text,
): readonly CheckFinding[] {
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

/** The same of a version, which was frozen whole; and whether its number names it. */
export function checkVersion(
  db: ReadDb,
  { note, name }: { readonly note: Note; readonly name: string },
  text: Text,
): readonly CheckFinding[] {
  return [
    ...findRevisionFindings(name, note.header).map(({ rule, key, values }) => ({
      ...unplaced,
      rule,
      severity: 'warning' as const,
      message: text(key, values),
      place: { kind: 'header' as const, field: 'number' },
    })),
    ...checkReadNote(db, { note, damage: null }, text),
  ]
}

/** The disk did not keep all of it: whatever else is said of the note is of the rest. */
function damagedBody(text: Text): CheckFinding {
  return {
    ...unplaced,
    rule: 'body-damaged',
    severity: 'error',
    message: text('check.bodyDamaged'),
    place: null,
  }
}

const unplaced = { start: 0, end: 0, excerpt: '', fix: null, reference: null } as const
