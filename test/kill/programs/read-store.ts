import { noteSchema } from '@shared/note/note'
import { plainTextOf } from '@shared/note/plain-text'
import { readNote } from '../../../electron/operations/read-note'
import { listNotes } from '../../../electron/store/notes'
import { openStore } from '../../../electron/store/open'
import { getVersion, listVersions } from '../../../electron/store/versions'
import type { StoredState } from '../stored-state'
import { openPlace } from './open-place'

// Opens a store as the app does at its next start and prints what is in it.
const [, , folder = ''] = process.argv
const store = openStore(openPlace(folder), 'window')
const { db } = store
const notes = listNotes(db, { deleted: false }).map(({ id }) => noteSchema.parse(readNote(db, id)))
const state: StoredState = {
  integrity: db.prepare<[], string>('pragma integrity_check').pluck().all().join('; '),
  notes: notes.map((note) => ({
    id: note.id,
    subject: note.header.subject,
    text: plainTextOf(note),
  })),
  versions: notes.flatMap(({ id }) =>
    listVersions(db, id).map(({ name }) => ({
      name,
      text: plainTextOf(getVersion(db, id, name).note),
    })),
  ),
}
store.close()
process.stdout.write(JSON.stringify(state))
