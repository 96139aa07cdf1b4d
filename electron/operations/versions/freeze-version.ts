import { readBodyUpdate } from '../../store/note-body'
import { freezeVersion as storeVersion } from '../../store/versions'
import type { OperationContext } from '../context'
import { readNote } from '../read-note'

/**
 * Keeps the note as it is now under a name; the header's number is not touched.
 *
 * @throws FicheError `note-not-found`, `version-name-taken`, `version-name-empty`
 */
export function freezeVersion(
  { db, newId, nowMs }: OperationContext,
  { noteId, name }: { readonly noteId: string; readonly name: string },
) {
  const note = readNote(db, noteId)
  return storeVersion(db, {
    id: newId(),
    noteId,
    name,
    note,
    body: readBodyUpdate(db, noteId),
    revision: note.revision,
    frozenAtMs: nowMs(),
  })
}
