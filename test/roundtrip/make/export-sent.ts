import { noteToDocx } from '../../../electron/export/note-to-docx'
import { sentNotes } from './sent-notes'

/** Each note as it is stored and as it was sent to colleagues. */
export async function exportSent() {
  return Promise.all(
    Object.entries(sentNotes).map(async ([name, note]) => {
      const { bytes } = await noteToDocx(note, { audience: 'colleagues', creator: 'Presidency' })
      return { name, note, bytes }
    }),
  )
}
