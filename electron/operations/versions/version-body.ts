import { setBody } from '@shared/body/set-body'
import type { Note } from '@shared/note/note'
import * as Y from 'yjs'

/**
 * The body of a frozen note as one Yjs update, format 1: made of what the note showed, not of what
 * was stored, so that figures and citations stay as they were read.
 */
export function bodyUpdateOf({ body }: Pick<Note, 'body'>): Uint8Array {
  const doc = new Y.Doc()
  setBody(doc, body)
  return Y.encodeStateAsUpdate(doc)
}
