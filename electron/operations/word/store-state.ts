import { setComments } from '@shared/body/comments/set-comments'
import { setBody } from '@shared/body/set-body'
import { changedFields } from '@shared/note/header-form/header-fields'
import type { Note } from '@shared/note/note'
import * as Y from 'yjs'
import { saveHeader } from '../../store/headers/save-header'
import { endSpell } from '../../store/history/ended-spells'
import { appendBodyUpdate, readBodyUpdate } from '../../store/note-body'
import { getNote } from '../../store/notes'
import type { OperationContext } from '../context'

/**
 * Gives a stored note the header, body and comments of another state, as one entry of its history.
 *
 * @param author who does it, as named in the settings
 * @returns the Yjs update (format 1) that is now on the disk; null where the body was so already
 * @throws FicheError `note-not-found`
 */
export function storeState(
  { db, nowMs }: OperationContext,
  noteId: string,
  { state, author }: { readonly state: Note; readonly author: string },
): Uint8Array | null {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, readBodyUpdate(db, noteId))
  const known = Y.encodeStateVector(doc)
  let isChanged = false
  doc.on('update', () => {
    isChanged = true
  })
  doc.transact(() => {
    setBody(doc, state.body)
    setComments(doc, state.comments ?? [])
  })
  const update = isChanged ? Y.encodeStateAsUpdate(doc, known) : null
  db.transaction(() => {
    endSpell(db, noteId, nowMs())
    const fields = changedFields(getNote(db, noteId).header, state.header)
    if (Object.keys(fields).length > 0) saveHeader(db, { id: noteId, fields, nowMs: nowMs() })
    if (update !== null) {
      appendBodyUpdate(db, { noteId, update, nowMs: nowMs(), author })
      endSpell(db, noteId, nowMs())
    }
  })()
  return update
}
