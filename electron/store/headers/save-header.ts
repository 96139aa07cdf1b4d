import type { Header } from '@shared/note/header'
import { type HeaderFields, withFields } from '@shared/note/header-form/header-fields'
import type { WriteDb } from '../database'
import { getNote, type SavedNote, storeHeader } from '../notes'
import { addHeaderChanges } from './header-changes'

/**
 * Stores these fields of a note's header as they are, wrong ones too; what another window stored in
 * the others meanwhile stays. Each change goes into the header's history.
 *
 * @throws FicheError `note-not-found`, and what `check` throws of the whole header as it would be
 */
export function saveHeader(
  db: WriteDb,
  change: { readonly id: string; readonly fields: HeaderFields; readonly nowMs: number },
  check: (header: Header) => void = () => undefined,
): SavedNote {
  const { id, fields, nowMs } = change
  const save = db.transaction(() => {
    const before = getNote(db, id).header
    const header = withFields(before, fields)
    check(header)
    addHeaderChanges(db, { noteId: id, versionId: null, before, after: header, atMs: nowMs })
    return storeHeader(db, { id, header, nowMs })
  })
  return save.immediate()
}
