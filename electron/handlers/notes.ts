import type { Handlers } from '@shared/contract/contract'
import type { Note, NoteSummary } from '@shared/note/note'
import { createExampleNote } from '../operations/create-example-note'
import { createNote } from '../operations/create-note'
import { refuseClassified } from '../operations/refuse-classified'
import { listTemplates } from '../operations/templates'
import { appendBodyUpdate, readBodyUpdate } from '../store/note-body'
import { deleteNote, getNote, listNotes, renameNote, restoreNote, saveHeader } from '../store/notes'
import type { HandlerContext } from './context'

export function notesHandlers(context: HandlerContext) {
  const { db, nowMs } = context
  return {
    listNotes: ({ deleted }) => listNotes(db, { deleted }),
    listTemplates: () => listTemplates().map(({ id, title }) => ({ id, title })),
    createNote: (input) => summaryOf(createNote(context, input)),
    createExampleNote: async () => summaryOf(await createExampleNote(context)),
    getNote: ({ id }) => {
      const { header, revision, ...note } = getNote(db, id)
      const savedAt = toIso(note.savedAtMs)
      return {
        ...summaryOf({ id, template: note.template, title: note.title, header, savedAt }),
        revision,
        header,
        bodyUpdate: Buffer.from(readBodyUpdate(db, id)).toString('base64'),
      }
    },
    renameNote: ({ id, title }) => toSaved(renameNote(db, { id, title, nowMs: nowMs() })),
    saveHeader: ({ id, header }) => {
      refuseClassified(header, [])
      return toSaved(saveHeader(db, { id, header, nowMs: nowMs() }))
    },
    appendBodyUpdate: ({ id, update }) => {
      const bytes = Buffer.from(update, 'base64')
      return toSaved(appendBodyUpdate(db, { noteId: id, update: bytes, nowMs: nowMs() }))
    },
    deleteNote: ({ id }) => {
      deleteNote(db, { id, nowMs: nowMs() })
      return {}
    },
    restoreNote: ({ id }) => {
      restoreNote(db, { id, nowMs: nowMs() })
      return {}
    },
  } satisfies Partial<Handlers>
}

function summaryOf({
  id,
  template,
  title,
  header: { number, marking },
  savedAt,
}: Pick<Note, 'id' | 'template' | 'title' | 'header' | 'savedAt'>): NoteSummary {
  return { id, title, template, number, marking, savedAt }
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

function toIso(ms: number): string {
  return new Date(ms).toISOString()
}
