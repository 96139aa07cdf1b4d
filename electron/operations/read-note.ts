import { blocksOfBody } from '@shared/body/blocks-of-body'
import { type Note, noteSchemaVersion } from '@shared/note/note'
import * as Y from 'yjs'
import type { ReadDb } from '../store/database'
import { readBodyUpdate } from '../store/note-body'
import { getNote } from '../store/notes'

/**
 * A stored note in the model that exporter, search and command line read.
 *
 * @throws FicheError `note-not-found`
 */
export function readNote(db: ReadDb, id: string): Note {
  const { template, title, revision, savedAtMs, header } = getNote(db, id)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, readBodyUpdate(db, id))
  return {
    schemaVersion: noteSchemaVersion,
    id,
    template,
    title,
    revision,
    savedAt: new Date(savedAtMs).toISOString(),
    header,
    body: blocksOfBody(doc),
  }
}
