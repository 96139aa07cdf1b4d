import { createHash } from 'node:crypto'
import { noteSchema, noteSchemaVersion } from '@shared/note/note'
import { findClassifiedLine } from '@shared/word/classified-line'
import { noteFromWord } from '@shared/word/to-note/note-from-word'
import { readCarriedNote } from '../../electron/word/carried-note'
import { readWordDocument } from '../../electron/word/read-word-document'
import { type SentFile, takeBackWordFile } from './take-back-word-file'

const nowIso = '2026-11-22T10:00:00.000Z'

/**
 * Reads bytes as the app does with a file that was dropped on it, as a new note and as a copy of one.
 *
 * @throws Error also where what was made of it is no note that the store would take
 */
export function importWordFile(bytes: Uint8Array, sent: SentFile | null): string {
  const document = readWordDocument(bytes)
  readCarriedNote(bytes)
  if (findClassifiedLine(document) !== null) return 'classified'
  for (const side of ['before', 'after'] as const) {
    let made = 0
    const { title, header, body, comments } = noteFromWord(document, {
      newId: () => {
        made += 1
        return `new-${made}`
      },
      nowIso,
      side,
      sumOf: (picture) => createHash('sha256').update(picture).digest('hex'),
    })
    noteSchema.parse({
      schemaVersion: noteSchemaVersion,
      id: 'note',
      template: 'blank',
      title,
      revision: 0,
      savedAt: nowIso,
      header,
      body,
      comments,
    })
  }
  if (sent !== null) takeBackWordFile(sent, document)
  // It leaves the thread in which it was read.
  structuredClone(document)
  return 'note'
}
