import { FicheError } from '@shared/contract/error'
import { type Header, headerSchema } from '@shared/note/header'
import type { NoteSummary } from '@shared/note/note'
import type { ReadDb, WriteDb } from './database'

/** A note without its body. */
export type NoteRow = {
  readonly id: string
  readonly template: string
  readonly title: string
  readonly header: Header
  /** Rises by one with each stored change. */
  readonly revision: number
  readonly itemId: string | null
  readonly createdAtMs: number
  readonly savedAtMs: number
  /** Null unless the note is in the trash. */
  readonly deletedAtMs: number | null
}

/** What a stored change leaves behind. */
export type SavedNote = Pick<NoteRow, 'revision' | 'savedAtMs'>

type NewNote = Pick<NoteRow, 'id' | 'template' | 'title' | 'header'> & { readonly nowMs: number }
type StoredRow = Omit<NoteRow, 'header'> & { readonly header: string }
type NoteChange = { readonly id: string; readonly nowMs: number }

/** Stores a new note with revision 0 and an empty body. */
export function insertNote(db: WriteDb, note: NewNote): void {
  db.prepare(
    `insert into notes (id, template, title, header, revision, createdAtMs, savedAtMs)
     values (@id, @template, @title, @header, 0, @nowMs, @nowMs)`,
  ).run({ ...note, header: JSON.stringify(note.header) })
}

/** The notes in use, or those in the trash; last saved first. */
export function listNotes(
  db: ReadDb,
  { deleted }: { readonly deleted: boolean },
): readonly NoteSummary[] {
  const rows = db
    .prepare<[], StoredRow>(
      `select * from notes where deletedAtMs is ${deleted ? 'not null' : 'null'}
       order by savedAtMs desc, id`,
    )
    .all()
  return rows.map(toNoteRow).map(({ id, title, template, header, savedAtMs }) => ({
    id,
    title,
    template,
    number: header.number,
    marking: header.marking,
    savedAt: new Date(savedAtMs).toISOString(),
  }))
}

/** The notes saved, deleted or restored at a moment or after it, in milliseconds since 1970. */
export function listNotesSavedSince(
  db: ReadDb,
  sinceMs: number,
): readonly { readonly id: string; readonly savedAtMs: number; readonly isDeleted: boolean }[] {
  return db
    .prepare<[number], Pick<NoteRow, 'id' | 'savedAtMs' | 'deletedAtMs'>>(
      'select id, savedAtMs, deletedAtMs from notes where savedAtMs >= ? order by savedAtMs, id',
    )
    .all(sinceMs)
    .map(({ deletedAtMs, ...note }) => ({ ...note, isDeleted: deletedAtMs !== null }))
}

/** A note, also one in the trash. */
export function findNote(db: ReadDb, id: string): NoteRow | undefined {
  const row = db.prepare<[string], StoredRow>('select * from notes where id = ?').get(id)
  return row === undefined ? undefined : toNoteRow(row)
}

/**
 * As `findNote`.
 *
 * @throws FicheError `note-not-found`
 */
export function getNote(db: ReadDb, id: string): NoteRow {
  const note = findNote(db, id)
  if (note === undefined) throw new FicheError('note-not-found', id)
  return note
}

/** @throws FicheError `note-not-found`, as all below */
export function renameNote(
  db: WriteDb,
  { id, title, nowMs }: NoteChange & { readonly title: string },
): SavedNote {
  return saveColumn(db, { id, nowMs }, 'title', title)
}

/** Stores a whole header in place of the one there; `saveHeader` of `headers/` merges and records. */
export function storeHeader(
  db: WriteDb,
  { id, header, nowMs }: NoteChange & { readonly header: Header },
): SavedNote {
  return saveColumn(db, { id, nowMs }, 'header', JSON.stringify(header))
}

/** Moves a note to the trash; nothing of it is lost. */
export function deleteNote(db: WriteDb, { id, nowMs }: NoteChange): SavedNote {
  return saveColumn(db, { id, nowMs }, 'deletedAtMs', nowMs)
}

/** Takes a note out of the trash. */
export function restoreNote(db: WriteDb, { id, nowMs }: NoteChange): SavedNote {
  return saveColumn(db, { id, nowMs }, 'deletedAtMs', null)
}

/** Records that something of a note was stored elsewhere. */
export function touchNote(db: WriteDb, { id, nowMs }: NoteChange): SavedNote {
  return saveColumn(db, { id, nowMs }, 'savedAtMs', nowMs)
}

function saveColumn(
  db: WriteDb,
  { id, nowMs }: NoteChange,
  column: 'title' | 'header' | 'deletedAtMs' | 'savedAtMs',
  value: string | number | null,
): SavedNote {
  const assignments = column === 'savedAtMs' ? '' : `${column} = @value,`
  const saved = db
    .prepare<[NoteChange & { readonly value: string | number | null }], SavedNote>(
      `update notes set ${assignments} revision = revision + 1, savedAtMs = @nowMs
       where id = @id returning revision, savedAtMs`,
    )
    .get({ id, nowMs, value })
  if (saved === undefined) throw new FicheError('note-not-found', id)
  return saved
}

function toNoteRow(row: StoredRow): NoteRow {
  return { ...row, header: headerSchema.parse(JSON.parse(row.header)) }
}
