import { readBodyUpdate } from '../../store/note-body'
import { freezeVersion as storeVersion } from '../../store/versions'
import type { OperationContext } from '../context'
import { readNote } from '../read-note'

/**
 * Keeps the note as it is now under a name; the header's number is not touched.
 *
 * @param holder who has it, such as the capital
 * @throws FicheError `note-not-found`, `version-name-taken`, `version-name-empty`,
 *   `version-name-reserved`
 */
export function freezeVersion(
  { db, newId, nowMs }: OperationContext,
  {
    noteId,
    name,
    holder = null,
  }: { readonly noteId: string; readonly name: string; readonly holder?: string | null },
) {
  const note = readNote(db, noteId)
  return storeVersion(db, {
    id: newId(),
    noteId,
    name,
    holder,
    note,
    body: readBodyUpdate(db, noteId),
    revision: note.revision,
    frozenAtMs: nowMs(),
  })
}
