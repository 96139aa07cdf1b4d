import { FicheError } from '@shared/contract/error'
import { type Header, headerSchema } from '@shared/note/header'
import { withFields } from '@shared/note/header-form/header-fields'
import { type Note, noteSchema } from '@shared/note/note'
import { presentState } from '@shared/note/version-name'
import type { ReadDb, WriteDb } from './database'
import { fieldsGivenLater } from './headers/header-changes'
import { getNote } from './notes'

/** A frozen state of a note, without its content. */
export type Version = {
  readonly id: string
  readonly name: string
  /** Who has this draft; null where nobody was named. */
  readonly holder: string | null
  readonly revision: number
  /** ISO 8601 in UTC. */
  readonly frozenAt: string
}
/** A version with the header it has today: as frozen, with what it was given since. */
export type HeadedVersion = Version & { readonly header: Header }

type NewVersion = {
  readonly id: string
  readonly noteId: string
  readonly name: string
  readonly holder: string | null
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
 * @throws FicheError `note-not-found`, `version-name-empty`, `version-name-taken`,
 *   `version-name-reserved` for the name of the present state
 */
export function freezeVersion(db: WriteDb, version: NewVersion): Version {
  const name = version.name.trim()
  const holder = version.holder?.trim() || null
  if (name === '') throw new FicheError('version-name-empty')
  if (name === presentState) throw new FicheError('version-name-reserved', name)
  const freeze = db.transaction(() => {
    const versions = listVersions(db, version.noteId)
    if (versions.some((other) => other.name === name)) {
      throw new FicheError('version-name-taken', name)
    }
    db.prepare(
      `insert into versions (id, noteId, name, holder, note, body, revision, frozenAtMs)
       values (@id, @noteId, @name, @holder, @note, @body, @revision, @frozenAtMs)`,
    ).run({ ...version, name, holder, note: JSON.stringify(version.note) })
  })
  freeze.immediate()
  return toVersion({ ...version, name, holder })
}

/**
 * The versions of a note, oldest first.
 *
 * @throws FicheError `note-not-found`
 */
export function listVersions(db: ReadDb, noteId: string): readonly HeadedVersion[] {
  getNote(db, noteId)
  return db
    .prepare<[string], VersionRow & { readonly header: string }>(
      `select id, name, holder, revision, frozenAtMs, note -> '$.header' as header from versions
       where noteId = ? order by frozenAtMs, rowid`,
    )
    .all(noteId)
    .map((row) => {
      const frozen = headerSchema.parse(JSON.parse(row.header))
      return { ...toVersion(row), header: headerOf(db, { noteId, versionId: row.id }, frozen) }
    })
}

/**
 * A version of a note with the note as it was, and with what its header was given since.
 *
 * @param nameOrId a name without regard to the spaces around it; an id where no version has it as
 *   its name
 * @throws FicheError `note-not-found`, `version-not-found`
 */
export function getVersion(
  db: ReadDb,
  noteId: string,
  nameOrId: string,
): Version & { readonly note: Note } {
  getNote(db, noteId)
  const asked = nameOrId.trim()
  const row = db
    .prepare<[{ noteId: string; asked: string }], VersionRow & { readonly note: string }>(
      `select id, name, holder, revision, frozenAtMs, note from versions
       where noteId = @noteId and @asked in (name, id) order by name = @asked desc`,
    )
    .get({ noteId, asked })
  if (row === undefined) throw new FicheError('version-not-found', nameOrId)
  const note = noteSchema.parse(JSON.parse(row.note))
  const header = headerOf(db, { noteId, versionId: row.id }, note.header)
  return { ...toVersion(row), note: { ...note, header } }
}

function headerOf(
  db: ReadDb,
  owner: { readonly noteId: string; readonly versionId: string },
  frozen: Header,
): Header {
  return withFields(frozen, fieldsGivenLater(db, owner))
}

function toVersion({ id, name, holder, revision, frozenAtMs }: VersionRow): Version {
  return { id, name, holder, revision, frozenAt: new Date(frozenAtMs).toISOString() }
}
