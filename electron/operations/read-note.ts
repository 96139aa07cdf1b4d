import { blocksOfBody } from '@shared/body/blocks-of-body'
import type { Language } from '@shared/language/language'
import { languageOf } from '@shared/language/language-of'
import { withCitations } from '@shared/note/inlines/citations'
import { type Note, noteSchemaVersion } from '@shared/note/note'
import { withReferences } from '@shared/note/references/references'
import * as Y from 'yjs'
import type { BodyDamage } from '../store/body/readable-updates'
import type { ReadDb } from '../store/database'
import { findCitedNote } from '../store/headers/citations'
import { listStoredUpdates, readBodyAt } from '../store/note-body'
import { getNote } from '../store/notes'
import { type ReadBody, readStoredBody, type StoredBody } from './reading/read-stored-body'

type ReadNote = {
  readonly note: Note
  /** What the disk did not keep of its body, null where that is whole. */
  readonly damage: BodyDamage | null
}

/**
 * A stored note in the model that exporter, search and command line read; the notes that it cites
 * with the numbers they have now.
 *
 * @throws FicheError `note-not-found`
 */
export function readNote(db: ReadDb, id: string): Note {
  return readNoteWithDamage(db, id).note
}

/**
 * The same with what the disk did not keep of its body, null where that is whole.
 *
 * @throws FicheError `note-not-found`
 */
export function readNoteWithDamage(db: ReadDb, id: string): ReadNote {
  const stored = readStored(db, id)
  return noteOf(db, stored, readStoredBody(stored.updates))
}

/**
 * The same, with the body read elsewhere: the main thread holds up the window meanwhile.
 *
 * @throws FicheError `note-not-found`; what `read` throws
 */
export async function readNoteBeside(
  db: ReadDb,
  id: string,
  read: (updates: StoredBody) => Promise<ReadBody>,
): Promise<ReadNote> {
  const stored = readStored(db, id)
  return noteOf(db, stored, await read(stored.updates))
}

function readStored(db: ReadDb, id: string) {
  return { saved: getNote(db, id), updates: listStoredUpdates(db, id) }
}

function noteOf(
  db: ReadDb,
  { saved }: ReturnType<typeof readStored>,
  { body, comments, damage }: ReadBody,
): ReadNote {
  const { id, template, title, revision, savedAtMs, header } = saved
  const note: Note = {
    schemaVersion: noteSchemaVersion,
    id,
    template,
    title,
    revision,
    savedAt: new Date(savedAtMs).toISOString(),
    header,
    body: blocksToRead(db, body, languageOf(header.language)),
    ...(comments.length > 0 && { comments }),
  }
  return { note, damage }
}

/**
 * The body as it was after the update at a position, such as the last of a working spell; the notes
 * that it cites with the numbers they have now.
 *
 * @throws FicheError `note-not-found`
 */
export function readBlocksAt(db: ReadDb, id: string, position: number): Note['body'] {
  const { header } = getNote(db, id)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, readBodyAt(db, id, position))
  return blocksToRead(db, blocksOfBody(doc), languageOf(header.language))
}

function blocksToRead(db: ReadDb, body: Note['body'], language: Language): Note['body'] {
  const cited = withCitations(body, (citedId) => {
    const note = findCitedNote(db, citedId)
    return note && (note.number ?? language.header.places.citedNumber)
  })
  return withReferences(cited, language)
}
