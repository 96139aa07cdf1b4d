import { createHash } from 'node:crypto'
import { type Note, noteSchema } from '@shared/note/note'
import { plainTextOf } from '@shared/note/plain-text'
import { readNote } from '../../../electron/operations/read-note'
import { listAttachments } from '../../../electron/store/library/attachments/attachments'
import { listNotes } from '../../../electron/store/notes'
import { openStore } from '../../../electron/store/open'
import { listReplies } from '../../../electron/store/replies/replies'
import { listSentFiles, readSentBytes } from '../../../electron/store/sent/sent-files'
import { listOwnTemplates } from '../../../electron/store/templates/own-templates'
import { getVersion, listVersions } from '../../../electron/store/versions'
import type { StoredState } from '../stored-state'
import { openPlace } from './open-place'

const named = (kind: string, name: string) => `${kind} ${name.replace('other', '')}`

/** The words of its text and of its comments. */
function wordsOf(note: Note): string {
  return [plainTextOf(note), ...(note.comments ?? []).map(({ text }) => text)].join('\n')
}

// Opens a store as the app does at its next start and prints what is in it.
const [, , folder = ''] = process.argv
const store = openStore(openPlace(folder), 'window')
const { db } = store
const notes = listNotes(db, { deleted: false }).map(({ id }) => noteSchema.parse(readNote(db, id)))
/** To whom files were sent of which every byte is there. */
function listSentWhole(noteId: string): readonly string[] {
  return listSentFiles(db, noteId)
    .filter(({ id, sha256 }) => {
      const bytes = readSentBytes(db, { noteId, sentId: id })
      return createHash('sha256').update(bytes).digest('hex') === sha256
    })
    .map(({ sentTo }) => sentTo)
}

const state: StoredState = {
  integrity: db.prepare<[], string>('pragma integrity_check').pluck().all().join('; '),
  notes: notes.map((note) => ({
    id: note.id,
    subject: note.header.subject,
    text: wordsOf(note),
  })),
  versions: notes.flatMap(({ id }) =>
    listVersions(db, id).map(({ name }) => ({
      name,
      text: wordsOf(getVersion(db, id, name).note),
    })),
  ),
  others: [
    ...notes.flatMap(({ id }) => listReplies(db, id)).map(({ text }) => named('reply', text)),
    ...listOwnTemplates(db).map(({ title }) => named('template', title)),
    ...listAttachments(db, 'source').map(({ fileName }) => named('attachment', fileName)),
    ...db
      .prepare<[], number>('select widthPx from images')
      .pluck()
      .all()
      .map((widthPx) => `image ${widthPx}`),
    ...notes.flatMap(({ id }) => listSentWhole(id)).map((sentTo) => named('sent', sentTo)),
  ],
}
store.close()
process.stdout.write(JSON.stringify(state))
