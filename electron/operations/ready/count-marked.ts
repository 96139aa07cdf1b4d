import type { ReadyChanges } from '@shared/contract/ready/ready'
import { diffNotes } from '@shared/diff/note-diff'
import { alignIds } from '@shared/diff/reading/align-ids'
import { changeLines } from '@shared/diff/reading/change-lines'
import type { Note } from '@shared/note/note'
import type { ReadyFacts } from '@shared/note/ready/ready-facts'
import type { ReadDb } from '../../store/database'
import { readBase } from '../versions/comparison-base'

/**
 * How much a file would mark in a note since its base; what changed in the header is not marked.
 *
 * @throws FicheError `version-not-found`
 */
export function countMarked(
  db: ReadDb,
  note: Note,
  { since, marks, deleted }: ReadyChanges,
): NonNullable<ReadyFacts['marked']> {
  const holdsDeleted = marks === 'tracked' || deleted === 'strike'
  if (since === null) return { since: null, changeCount: null, figureCount: 0, holdsDeleted }
  const { kind, name, before: base } = readBase(db, note.id, since)
  const before = kind === 'note' ? { ...base, body: alignIds(base.body, note.body) } : base
  const diff = diffNotes(before, note)
  const lines = changeLines(diff, before, note)
  return {
    since: name,
    changeCount: lines.filter((line) => line.kind !== 'header').length,
    figureCount: diff.figures.filter((one) => one.before !== null && one.after !== null).length,
    holdsDeleted,
  }
}
