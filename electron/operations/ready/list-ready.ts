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
import { checkNote } from '../check/check-note'
import { readNote } from '../read-note'
import { findNoteMarking } from './note-marking'

type Asked = {
  readonly noteId: string
  /** As the author calls himself. */
  readonly ownName: string
}

export type ReadyList = { readonly openCount: number; readonly items: readonly ReadyItem[] }

/**
 * What there is to look at in a note, as it is saved, before it leaves: for the window and the
 * command line alike.
 *
 * @throws FicheError `note-not-found`
 */
export function listReady(db: ReadDb, { noteId, ownName }: Asked, text: Text): ReadyList {
  const note = readNote(db, noteId)
  const items = readyItems(
    note,
    {
      ticks: listFigureTicks(db, noteId),
      ownName,
      spans: figureSpans(note.body),
      findings: checkNote(db, noteId, text),
      marking: findNoteMarking(db, note),
      sent: findSentLast(db, note),
    },
    text,
  )
  return { openCount: openCountOf(items), items }
}

function findSentLast(db: ReadDb, note: Note): ReadyFacts['sent'] {
  const last = listSentFiles(db, note.id).at(-1)
  if (last === undefined) return null
  const { id, fileName, sentAt } = last
  const before = readSentNote(db, { noteId: note.id, sentId: id })
  const changeCount = changeLines(diffNotes(before, note), before, note).length
  return { id, fileName, sentAt, changeCount }
}
