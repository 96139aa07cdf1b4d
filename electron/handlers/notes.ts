import type { Handlers } from '@shared/contract/contract'
import { FicheError } from '@shared/contract/error'
import { createBodyCheck } from '../operations/body-check'
import { createExampleNote } from '../operations/create-example-note'
import { createNote } from '../operations/create-note'
import { refuseClassified } from '../operations/refuse-classified'
import { listHeaderValues } from '../store/headers/header-values'
import { saveHeader } from '../store/headers/save-header'
import { appendBodyUpdate } from '../store/note-body'
import { deleteNote, listNotes, renameNote, restoreNote } from '../store/notes'
import type { HandlerContext } from './context'
import { readOpenNote, summaryOf, toIso } from './early/open-note'

export function notesHandlers(context: HandlerContext) {
  const { db, nowMs } = context
  const isSound = createBodyCheck(db)
  /** Other windows show the same notes. */
  const tell = <T>(noteId: string, answer: T): T => {
    context.window.tellOthers('noteChanged', { noteId })
    return answer
  }
  return {
    listNotes: ({ deleted }) => listNotes(db, { deleted }),
    listHeaderValues: () => listHeaderValues(db),
    createNote: (input) => {
      const summary = summaryOf(
        createNote(context, {
          ...input,
          marking: context.settings.read().defaultMarking,
          language: context.text().language,
        }),
      )
      return tell(summary.id, summary)
    },
    createExampleNote: async () => {
      const summary = summaryOf(await createExampleNote(context))
      return tell(summary.id, summary)
    },
    getNote: ({ id }) => readOpenNote(db, id),
    renameNote: ({ id, title }) => tell(id, toSaved(renameNote(db, { id, title, nowMs: nowMs() }))),
    saveHeader: ({ id, fields }) => {
      const change = { id, fields, nowMs: nowMs() }
      return tell(id, toSaved(saveHeader(db, change, (header) => refuseClassified(header, []))))
    },
    appendBodyUpdate: ({ id, update }) => {
      const bytes = Buffer.from(update, 'base64')
      if (!isSound(id, bytes)) throw new FicheError('update-invalid', id)
      const author = context.settings.read().authorName
      const saved = appendBodyUpdate(db, { noteId: id, update: bytes, nowMs: nowMs(), author })
      context.window.tellOthers('bodyUpdate', { noteId: id, update })
      return toSaved(saved)
    },
    deleteNote: ({ id }) => {
      deleteNote(db, { id, nowMs: nowMs() })
      return tell(id, {})
    },
    restoreNote: ({ id }) => {
      restoreNote(db, { id, nowMs: nowMs() })
      return tell(id, {})
    },
  } satisfies Partial<Handlers>
}

function toSaved({
  revision,
  savedAtMs,
}: {
  readonly revision: number
  readonly savedAtMs: number
}) {
  return { revision, savedAt: toIso(savedAtMs) }
}
