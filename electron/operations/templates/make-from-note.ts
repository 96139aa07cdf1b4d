import type { Note } from '@shared/note/note'
import { excerptsNotToBeSaid } from '@shared/note/roles/not-to-be-said'
import { nextNoteOf } from '@shared/outputs/next-note'
import { outputOf } from '@shared/outputs/output-of'
import type { OutputKind } from '@shared/outputs/output-words'
import { putNoteOrigin } from '../../store/templates/note-origins'
import type { OperationContext } from '../context'
import { addNote } from '../create-note'
import { readNote } from '../read-note'

/**
 * Makes a speaking note, a flash report or the next note on the same of a note, as a new note that
 * knows where it is from.
 *
 * @throws FicheError `note-not-found`
 */
export function makeFromNote(
  context: OperationContext,
  { id, output }: { readonly id: string; readonly output: OutputKind | 'next-note' },
): { readonly note: Note; readonly leftOutCount: number } {
  const { db, newId } = context
  const origin = readNote(db, id)
  return db.transaction(() => {
    const note =
      output === 'next-note'
        ? addNote(context, { template: origin.template, ...nextNoteOf(origin, newId) })
        : addNote(context, { template: output, ...outputOf(origin, output, newId) })
    putNoteOrigin(db, { noteId: note.id, originId: id })
    if (output === 'next-note') return { note, leftOutCount: 0 }
    return { note, leftOutCount: excerptsNotToBeSaid(origin.body).length }
  })()
}
