import { sameValue } from '@shared/base/same-value'
import type { Header } from '@shared/note/header'
import { type HeaderFields, lateFields, withFields } from '@shared/note/header-form/header-fields'
import type { WriteDb } from '../database'
import { getNote } from '../notes'
import { getVersion } from '../versions'
import { addHeaderChanges } from './header-changes'
import { saveHeader } from './save-header'

type VersionHeaderChange = {
  readonly noteId: string
  readonly versionId: string
  readonly fields: HeaderFields
  readonly nowMs: number
}

/**
 * Gives a frozen version its number, date, codes, initials or unit; other fields are not looked at,
 * and what was frozen stays as it is. The note takes what it still has as the version had it: it is
 * the same document, written on.
 *
 * @throws FicheError `note-not-found`, `version-not-found`
 */
export function saveVersionHeader(db: WriteDb, change: VersionHeaderChange): void {
  const { noteId, versionId, nowMs } = change
  const save = db.transaction(() => {
    const before = getVersion(db, noteId, versionId).note.header
    const after = withFields(before, pick(change.fields, lateFields))
    const owner = { noteId, versionId }
    addHeaderChanges(db, { ...owner, before, after, atMs: nowMs })
    const own = getNote(db, noteId).header
    const followed = lateFields.filter(
      (field) => sameValue(own[field], before[field]) && !sameValue(before[field], after[field]),
    )
    if (followed.length > 0) saveHeader(db, { id: noteId, fields: pick(after, followed), nowMs })
  })
  save.immediate()
}

function pick(fields: HeaderFields, names: readonly (keyof Header)[]): HeaderFields {
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}
