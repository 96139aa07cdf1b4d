import { setComments } from '@shared/body/comments/set-comments'
import { setBody } from '@shared/body/set-body'
import { FicheError } from '@shared/contract/error'
import type { Block } from '@shared/note/block'
import { joinDocumentNumber, parseDocumentNumber } from '@shared/note/document-number'
import { type Note, noteSchema } from '@shared/note/note'
import * as Y from 'yjs'
import { z } from 'zod'
import type { ReadDb } from '../store/database'
import { saveHeader } from '../store/headers/save-header'
import { hasImage } from '../store/images/images'
import { appendBodyUpdate, readBodyUpdate } from '../store/note-body'
import { getNote, renameNote } from '../store/notes'
import type { OperationContext } from './context'
import { addNote } from './create-note'
import { readNote } from './read-note'
import { refuseClassified } from './refuse-classified'
import { getTemplate } from './templates/templates'

// What the note's own store decides is read over, so that what `show` printed can be put back.
const putSchema = noteSchema.extend({
  id: z.unknown().optional(),
  revision: z.unknown().optional(),
  savedAt: z.unknown().optional(),
})
type PutNote = z.infer<typeof putSchema>

/**
 * Reads the JSON of a note as `note show` prints it; id, revision and savedAt are not looked at.
 *
 * @throws FicheError `input-invalid` naming the place, `number-invalid`, `classified`
 */
export function parsePutNote(json: unknown): PutNote {
  const parsed = putSchema.safeParse(json)
  if (!parsed.success) throw new FicheError('input-invalid', firstIssue(parsed.error))
  const { number, suffixes } = parsed.data.header
  if (
    number !== null &&
    number !== '' &&
    parseDocumentNumber(joinDocumentNumber(number, suffixes)) === null
  )
    throw new FicheError('number-invalid', number)
  refuseClassified(parsed.data.header, parsed.data.body, parsed.data.comments)
  return parsed.data
}

/**
 * Stores it as a new note.
 *
 * @throws FicheError `template-unknown`, `image-missing`
 */
export function putNewNote(context: OperationContext, note: PutNote): Note {
  const { template, title, header, body, comments = [] } = note
  getTemplate(context.db, template)
  requireImages(context.db, body)
  return addNote(context, { template, title, header, body, comments })
}

/**
 * Gives a note this state as the smallest change: what is the same keeps its history.
 *
 * @throws FicheError `note-not-found`, `template-unknown`, `image-missing`
 */
export function putNoteState(context: OperationContext, id: string, note: PutNote): Note {
  const { db, nowMs } = context
  const before = getNote(db, id)
  getTemplate(db, note.template)
  requireImages(db, note.body)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, readBodyUpdate(db, id))
  const known = Y.encodeStateVector(doc)
  let changed = false
  doc.on('update', () => {
    changed = true
  })
  setBody(doc, note.body)
  // A state that says nothing of comments leaves them as they are.
  if (note.comments !== undefined) setComments(doc, note.comments)
  db.transaction(() => {
    if (before.title !== note.title) renameNote(db, { id, title: note.title, nowMs: nowMs() })
    if (JSON.stringify(before.header) !== JSON.stringify(note.header))
      saveHeader(db, { id, fields: note.header, nowMs: nowMs() })
    if (changed) {
      const update = Y.encodeStateAsUpdate(doc, known)
      appendBodyUpdate(db, { noteId: id, update, nowMs: nowMs() })
    }
  })()
  return readNote(db, id)
}

/** A note without its pictures would look whole and not be it. */
function requireImages(db: ReadDb, body: readonly Block[]): void {
  for (const block of body)
    if (block.kind === 'image' && !hasImage(db, block.sha256))
      throw new FicheError('image-missing', block.sha256.slice(0, 8))
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  if (!issue) return 'it is no note'
  const place = issue.path.map(String).join('.')
  return place === '' ? issue.message : `${place}: ${issue.message}`
}
