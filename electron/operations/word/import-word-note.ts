import type { Note } from '@shared/note/note'
import { noteSchemaVersion } from '@shared/note/note'
import type { Review } from '@shared/review/review'
import type { ImportCounts, ImportedNote, NotKept } from '@shared/word/to-note/imported-note'
import { addImage } from '../../store/images/images'
import { putImportReport } from '../../store/imports/import-reports'
import { addOriginal } from '../../store/reviews/originals'
import { putReview } from '../../store/reviews/reviews'
import { sumOf } from '../../store/reviews/word-files'
import { addNote } from '../create-note'
import { readNote } from '../read-note'
import { refuseClassified } from '../refuse-classified'
import { templateIdFor } from '../templates/templates'
import { findNotesOfCopy } from './copy-of'
import { runWordAs, type WordContext } from './run-word'

export type WordFileBytes = { readonly fileName: string; readonly bytes: Uint8Array }

type Imported =
  | {
      readonly status: 'imported'
      readonly note: Note
      readonly counts: ImportCounts
      readonly notKept: readonly NotKept[]
      /** Of the file's own tracked changes. */
      readonly review: Review | null
    }
  /** Nothing was made of it. */
  | { readonly status: 'copyOf'; readonly note: Note }

/**
 * Makes a note of a whole Word file, which is kept with it. Tracked changes are kept as such: the
 * note is as it was before them, and they are a review of it.
 *
 * @param asNew also of a copy of a note that is here
 * @throws FicheError `classified`, then nothing is kept; `word-file-…`
 */
export async function importWordNote(
  context: WordContext,
  { fileName, bytes, asNew }: WordFileBytes & { readonly asNew: boolean },
): Promise<Imported> {
  const { db, nowMs } = context
  const nowIso = new Date(nowMs()).toISOString()
  const read = await runWordAs(context, { kind: 'import', bytes, nowIso }, 'imported')
  const { imported } = read
  refuseClassified(imported.header, imported.body, imported.comments)
  const [known] = asNew ? [] : findNotesOfCopy(db, read.traces)
  if (known !== undefined) return { status: 'copyOf', note: readNote(db, known) }
  const own = read.hasChanges ? await readOwnChanges(context, { fileName, bytes, imported }) : null
  const store = db.transaction((): Imported => {
    const note = storeNote(context, imported)
    addOriginal(db, { noteId: note.id, fileName, bytes, nowMs: nowMs() })
    const review = own && { ...own, noteId: note.id }
    if (review !== null)
      putReview(db, review, { base: { note, sha256: sumOf(bytes) }, nowMs: nowMs() })
    const { counts, notKept } = imported
    putImportReport(db, note.id, {
      fileName,
      importedAt: nowIso,
      kept: counts,
      notKept,
      changeCount: review?.changes.length ?? 0,
    })
    return { status: 'imported', note, counts, notKept, review }
  })
  return store()
}

function storeNote(context: WordContext, imported: ImportedNote): Note {
  const { title, header, body, comments, images } = imported
  for (const { bytes } of images) addImage(context.db, { bytes, nowMs: context.nowMs() })
  return addNote(context, { template: templateIdFor(header), title, header, body, comments })
}

/** What somebody did to the file with changes tracked, compared with what it was before. */
async function readOwnChanges(
  context: WordContext,
  { fileName, bytes, imported }: WordFileBytes & { readonly imported: ImportedNote },
): Promise<Review | null> {
  const { newId, nowMs } = context
  const receivedAt = new Date(nowMs()).toISOString()
  const { header, body, comments, title } = imported
  const note: Note = {
    schemaVersion: noteSchemaVersion,
    id: newId(),
    template: 'blank',
    title,
    revision: 0,
    savedAt: receivedAt,
    header,
    body,
    comments,
  }
  const compared = await runWordAs(
    context,
    {
      kind: 'compare',
      base: { note, bytes, isBeforeChanges: true },
      copies: [{ id: newId(), fileName, sha256: sumOf(bytes), receivedAt, bytes }],
    },
    'compared',
  )
  if (compared.changes.length === 0) return null
  const { kind: _, ...found } = compared
  return { id: newId(), noteId: note.id, sentId: null, ...found, decisions: [] }
}
