import type { ReadyChanges } from '@shared/contract/ready/ready'
import { diffNotes } from '@shared/diff/note-diff'
import { changeLines } from '@shared/diff/reading/change-lines'
import { figureSpans } from '@shared/figure/live/figure-spans'
import type { Note } from '@shared/note/note'
import { openCountOf } from '@shared/note/ready/open-count'
import type { ReadyFacts } from '@shared/note/ready/ready-facts'
import type { ReadyItem } from '@shared/note/ready/ready-item'
import { readyItems } from '@shared/note/ready/ready-items'
import type { Text } from '@shared/text/text'
import type { ReadDb } from '../../store/database'
import { listSentFiles, readSentNote } from '../../store/sent/sent-files'
import { listFigureTicks } from '../../store/ticks/figure-ticks'
import { getVersion } from '../../store/versions'
import { checkReadNote, checkVersion } from '../check/check-note'
import { readNoteWithDamage } from '../read-note'
import { countMarked } from './count-marked'
import { findNoteMarking } from './note-marking'

type Asked = {
  readonly noteId: string
  /** Name or id of a frozen version in place of the note as it is. */
  readonly versionId?: string | undefined
  /** Of a file that tells what changed. */
  readonly changes?: ReadyChanges | undefined
  /** As the author calls himself. */
  readonly ownName: string
}

export type ReadyList = { readonly openCount: number; readonly items: readonly ReadyItem[] }

/**
 * What there is to look at in a note, as it is saved, or in one of its versions, before it leaves:
 * for the window and the command line alike.
 *
 * @throws FicheError `note-not-found`, `version-not-found`
 */
export function listReady(
  db: ReadDb,
  { noteId, versionId, changes, ownName }: Asked,
  text: Text,
): ReadyList {
  const { note, ...state } = readAsked(db, noteId, versionId, text)
  const items = readyItems(
    note,
    {
      ...state,
      // What Word tracks holds what was taken out: it is not sent.
      audience: changes?.marks === 'tracked' ? 'colleagues' : 'sending',
      ticks: listFigureTicks(db, noteId),
      ownName,
      spans: figureSpans(note.body),
      marking: findNoteMarking(db, note),
      marked: changes === undefined ? null : countMarked(db, note, changes),
      sent: findSentLast(db, note),
    },
    text,
  )
  return { openCount: openCountOf(items), items }
}

function readAsked(
  db: ReadDb,
  noteId: string,
  versionId: string | undefined,
  text: Text,
): Pick<ReadyFacts, 'findings' | 'frozen'> & { readonly note: Note } {
  const now = readNoteWithDamage(db, noteId)
  if (versionId === undefined)
    return { note: now.note, findings: checkReadNote(db, now, text), frozen: null }
  const { note, name, frozenAt } = getVersion(db, noteId, versionId)
  // Comments are answered in the note; a version cannot change.
  const { comments: _comments, ...frozen } = note
  const changeCount = changeLines(diffNotes(frozen, now.note), frozen, now.note).length
  return {
    note: frozen,
    findings: checkVersion(db, { note: frozen, name }, text),
    frozen: { name, frozenAt, changeCount },
  }
}

function findSentLast(db: ReadDb, note: Note): ReadyFacts['sent'] {
  const last = listSentFiles(db, note.id).at(-1)
  if (last === undefined) return null
  const { id, fileName, sentAt } = last
  const before = readSentNote(db, { noteId: note.id, sentId: id })
  const changeCount = changeLines(diffNotes(before, note), before, note).length
  return { id, fileName, sentAt, changeCount }
}
