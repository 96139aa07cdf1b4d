import type { Note } from '@shared/note/note'
import { excerptsNotToBeSaid } from '@shared/note/roles/not-to-be-said'
import { outputOf } from '@shared/outputs/output-of'
import type { OutputKind } from '@shared/outputs/output-words'
import { putNoteOrigin } from '../../store/templates/note-origins'
import type { OperationContext } from '../context'
import { addNote } from '../create-note'
import { readNote } from '../read-note'

/**
 * Makes a speaking note or a flash report of a note, as a new note that knows where it is from.
 *
 * @throws FicheError `note-not-found`
 */
export function makeFromNote(
  context: OperationContext,
  { id, output }: { readonly id: string; readonly output: OutputKind },
): { readonly note: Note; readonly leftOutCount: number } {
  const { db, newId } = context
  const origin = readNote(db, id)
  return db.transaction(() => {
    const note = addNote(context, { template: output, ...outputOf(origin, output, newId) })
    putNoteOrigin(db, { noteId: note.id, originId: id })
    return { note, leftOutCount: excerptsNotToBeSaid(origin.body).length }
  })()
}
