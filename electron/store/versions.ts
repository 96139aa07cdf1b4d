import { FicheError } from '@shared/contract/error'
import { type Note, noteSchema } from '@shared/note/note'
import type { ReadDb, WriteDb } from './database'
import { getNote } from './notes'

/** A frozen state of a note, without its content. */
export type Version = {
  readonly id: string
  readonly name: string
  readonly revision: number
  /** ISO 8601 in UTC. */
  readonly frozenAt: string
}

type NewVersion = {
  readonly id: string
  readonly noteId: string
  readonly name: string
  readonly note: Note
  /** The Yjs state that the note was read from, format 1. */
  readonly body: Uint8Array
  readonly revision: number
  readonly frozenAtMs: number
}
type VersionRow = Omit<Version, 'frozenAt'> & { readonly frozenAtMs: number }

/**
 * Keeps the state of a note under a name, without the spaces around it.
 *
 * @throws FicheError `note-not-found`, `version-name-empty`, `version-name-taken`
 */
export function freezeVersion(db: WriteDb, version: NewVersion): Version {
  const name = version.name.trim()
  if (name === '') throw new FicheError('version-name-empty')
  const freeze = db.transaction(() => {
    const versions = listVersions(db, version.noteId)
    if (versions.some((other) => other.name === name)) {
      throw new FicheError('version-name-taken', name)
    }
    db.prepare(
      `insert into versions (id, noteId, name, note, body, revision, frozenAtMs)
       values (@id, @noteId, @name, @note, @body, @revision, @frozenAtMs)`,
    ).run({ ...version, name, note: JSON.stringify(version.note) })
  })
  freeze.immediate()
  return toVersion({ ...version, name })
}

/**
 * The versions of a note, oldest first.
 *
 * @throws FicheError `note-not-found`
 */
export function listVersions(db: ReadDb, noteId: string): readonly Version[] {
  getNote(db, noteId)
  return db
    .prepare<[string], VersionRow>(
      `select id, name, revision, frozenAtMs from versions
       where noteId = ? order by frozenAtMs, rowid`,
    )
    .all(noteId)
    .map(toVersion)
}

/**
 * A version of a note with the note as it was.
 *
 * @param name without regard to the spaces around it
 * @throws FicheError `note-not-found`, `version-not-found`
 */
export function getVersion(
  db: ReadDb,
  noteId: string,
  name: string,
): Version & { readonly note: Note } {
  getNote(db, noteId)
  const row = db
    .prepare<[string, string], VersionRow & { readonly note: string }>(
      'select id, name, revision, frozenAtMs, note from versions where noteId = ? and name = ?',
    )
    .get(noteId, name.trim())
  if (row === undefined) throw new FicheError('version-not-found', name)
  return { ...toVersion(row), note: noteSchema.parse(JSON.parse(row.note)) }
}

function toVersion({ id, name, revision, frozenAtMs }: VersionRow): Version {
  return { id, name, revision, frozenAt: new Date(frozenAtMs).toISOString() }
}
