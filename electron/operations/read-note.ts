import { blocksOfBody } from '@shared/body/blocks-of-body'
import { commentsOfBody } from '@shared/body/comments/comments-of-body'
import type { Language } from '@shared/language/language'
import { languageOf } from '@shared/language/language-of'
import { withCitations } from '@shared/note/inlines/citations'
import { type Note, noteSchemaVersion } from '@shared/note/note'
import { withReferences } from '@shared/note/references/references'
import * as Y from 'yjs'
import type { BodyDamage } from '../store/body/readable-updates'
import type { ReadDb } from '../store/database'
import { findCitedNote } from '../store/headers/citations'
import { readBodyAt, readBodyWithDamage } from '../store/note-body'
import { getNote } from '../store/notes'

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
export function readNoteWithDamage(
  db: ReadDb,
  id: string,
): { readonly note: Note; readonly damage: BodyDamage | null } {
  const { template, title, revision, savedAtMs, header } = getNote(db, id)
  const { update, damage } = readBodyWithDamage(db, id)
  const doc = docOf(update)
  const comments = commentsOfBody(doc)
  const note: Note = {
    schemaVersion: noteSchemaVersion,
    id,
    template,
    title,
    revision,
    savedAt: new Date(savedAtMs).toISOString(),
    header,
    body: bodyToRead(db, doc, languageOf(header.language)),
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
  const doc = docOf(readBodyAt(db, id, position))
  return bodyToRead(db, doc, languageOf(header.language))
}

function docOf(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return doc
}

function bodyToRead(db: ReadDb, doc: Y.Doc, language: Language): Note['body'] {
  const cited = withCitations(blocksOfBody(doc), (citedId) => {
    const note = findCitedNote(db, citedId)
    return note && (note.number ?? language.header.places.citedNumber)
  })
  return withReferences(cited, language)
}
