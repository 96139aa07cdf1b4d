import { type Note, noteSchema } from '@shared/note/note'
import { noteFromWord } from '@shared/word/to-note/note-from-word'
import { noteToDocx } from '../../../electron/export/note-to-docx'
import { readWordDocument } from '../../../electron/word/read-word-document'
import { throughOffice } from './through-office'

/**
 * Sends notes out, has LibreOffice save the files and takes them in again, so many times.
 *
 * @returns the notes after each time
 */
export async function cycleNotes(
  notes: readonly Note[],
  count: number,
): Promise<readonly (readonly Note[])[]> {
  const after: (readonly Note[])[] = []
  let current = notes
  for (let cycle = 0; cycle < count; cycle += 1) {
    const sent = await Promise.all(
      current.map(async (note) => (await noteToDocx(note, { audience: 'colleagues' })).bytes),
    )
    const saved = await throughOffice(sent)
    current = current.map((note, index) => takenIn(note, saved[index] ?? new Uint8Array()))
    after.push(current)
  }
  return after
}

function takenIn(note: Note, bytes: Uint8Array): Note {
  let ids = 0
  const imported = noteFromWord(readWordDocument(bytes), {
    newId: () => {
      ids += 1
      return `new-${ids}`
    },
    nowIso: note.savedAt,
    side: 'after',
    sumOf: () => 'a'.repeat(64),
  })
  const { header, body, comments, title } = imported
  return noteSchema.parse({ ...note, header, body, title, comments })
}

/** A note as JSON without its ids, which are given anew. */
export function withoutIds(note: Note): unknown {
  return JSON.parse(JSON.stringify(note), (key, value: unknown) =>
    key === 'id' || key === 'in' || key === 'targetId' ? '' : value,
  )
}
