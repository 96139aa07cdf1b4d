import type { NoteState, StateName } from '@shared/contract/history/history'
import { withFields } from '@shared/note/header-form/header-fields'
import type { ReadDb } from '../../store/database'
import { listHeaderChanges } from '../../store/headers/header-changes'
import { listSpells } from '../../store/history/spells'
import { getNote } from '../../store/notes'
import { readSentNote } from '../../store/sent/sent-files'
import { getVersion } from '../../store/versions'
import { readBlocksAt, readNote } from '../read-note'

/**
 * A state of a note. That of a working spell has the header as it was at the spell's end, and the
 * note's title of today.
 *
 * @throws FicheError `note-not-found`, `version-not-found`, `sent-not-found`
 */
export function readState(db: ReadDb, state: StateName): NoteState {
  const { title, header, body } = noteOf(db, state)
  return { title, header, body }
}

function noteOf(db: ReadDb, state: StateName): NoteState {
  switch (state.kind) {
    case 'now':
      return readNote(db, state.noteId)
    case 'version':
      return getVersion(db, state.noteId, state.versionId).note
    case 'sent':
      return readSentNote(db, state)
    case 'spell':
      return noteAt(db, state.noteId, state.position)
  }
}

function noteAt(db: ReadDb, noteId: string, position: number): NoteState {
  const { title, header } = getNote(db, noteId)
  const spell = listSpells(db, noteId).find((one) => one.position >= position)
  const endMs = spell === undefined ? Number.POSITIVE_INFINITY : Date.parse(spell.endedAt)
  const later = listHeaderChanges(db, { noteId, versionId: null }).filter(
    ({ atMs }) => atMs > endMs,
  )
  return {
    title,
    // The oldest change since has what it was.
    header: later.reduceRight(
      (known, { field, before }) => withFields(known, { [field]: before }),
      header,
    ),
    body: readBlocksAt(db, noteId, position),
  }
}
