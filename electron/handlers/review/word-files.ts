import { basename } from 'node:path'
import type { Handlers } from '@shared/contract/contract'
import { FicheError } from '@shared/contract/error'
import type { WordFile } from '@shared/contract/review/review'
import { mostWordFileBytes } from '@shared/word/word-file-limit'
import { importWordNote } from '../../operations/word/import-word-note'
import { closeImportReport, findImportReport } from '../../store/imports/import-reports'
import { findOriginal, readOriginal } from '../../store/reviews/originals'
import type { HandlerContext } from '../context'
import { summaryOf } from '../early/open-note'
import { decoded } from './review'

/** Word files that notes are made of. */
export function wordFilesHandlers(context: HandlerContext) {
  const { db, nowMs, readFile, writeFile, askWordFiles, askCopyPath } = context
  const readChosen = async (path: string): Promise<WordFile> => {
    const fileName = basename(path)
    const bytes = await readFile(path, mostWordFileBytes + 1)
    if (bytes === null) throw new FicheError('file-unreadable', fileName)
    if (bytes.length > mostWordFileBytes) throw new FicheError('word-file-too-large')
    return { fileName, bytes: Buffer.from(bytes).toString('base64') }
  }
  return {
    chooseWordFiles: async ({ several }) => {
      const files: WordFile[] = []
      for (const path of await askWordFiles(several)) files.push(await readChosen(path))
      return files
    },
    importWordFile: async ({ asNew = false, ...file }) => {
      const outcome = await importWordNote(context, { ...decoded(file), asNew })
      const note = summaryOf(outcome.note)
      if (outcome.status === 'copyOf') return { status: 'copyOf', note }
      context.window.tellOthers('noteChanged', { noteId: note.id })
      return {
        status: 'imported',
        note,
        kept: outcome.counts,
        notKept: outcome.notKept,
        reviewId: outcome.review?.id ?? null,
      }
    },
    getImportReport: ({ noteId }) => findImportReport(db, noteId) ?? null,
    closeImportReport: ({ noteId, isClosed }) => {
      closeImportReport(db, noteId, isClosed ? nowMs() : null)
      return {}
    },
    findOriginal: ({ noteId }) => {
      const original = findOriginal(db, noteId)
      if (original === undefined) return null
      const { fileName, importedAtMs } = original
      return { fileName, importedAt: new Date(importedAtMs).toISOString() }
    },
    saveOriginal: async ({ noteId }) => {
      const { fileName, bytes } = readOriginal(db, noteId)
      const path = await askCopyPath(fileName)
      if (path === null) return { status: 'cancelled' }
      await writeFile(path, bytes)
      return { status: 'saved', path }
    },
  } satisfies Partial<Handlers>
}
