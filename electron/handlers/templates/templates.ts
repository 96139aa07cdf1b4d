import type { Handlers } from '@shared/contract/contract'
import { findSecretWords } from '@shared/note/roles/secret-words'
import { makeFromNote } from '../../operations/templates/make-from-note'
import { saveAsTemplate } from '../../operations/templates/save-as-template'
import { readSecretLines } from '../../operations/templates/secret-lines'
import { isBuiltIn, listTemplates } from '../../operations/templates/templates'
import { findNoteOrigin } from '../../store/templates/note-origins'
import { renameOwnTemplate, setOwnTemplateDeleted } from '../../store/templates/own-templates'
import type { HandlerContext } from '../context'

export function templatesHandlers(context: HandlerContext) {
  const { db, nowMs } = context
  const setDeleted = (id: string, isDeleted: boolean) => {
    setOwnTemplateDeleted(db, { id, isDeleted, nowMs: nowMs() })
    return {}
  }
  return {
    listTemplates: () =>
      listTemplates(db).map((template) => {
        const { id, title } = template
        return { id, title, isBuiltIn: isBuiltIn(template) }
      }),
    saveAsTemplate: (input) => ({ id: saveAsTemplate(context, input) }),
    renameTemplate: ({ id, title }) => {
      renameOwnTemplate(db, { id, title, nowMs: nowMs() })
      return {}
    },
    deleteTemplate: ({ id }) => setDeleted(id, true),
    restoreTemplate: ({ id }) => setDeleted(id, false),
    makeFromNote: (input) => {
      const { note, leftOutCount } = makeFromNote(context, input)
      context.window.tellOthers('noteChanged', { noteId: note.id })
      const { id, title, template, savedAt, header } = note
      const { number, marking } = header
      return { note: { id, title, template, number, marking, savedAt }, leftOutCount }
    },
    findSecretLines: ({ lines }) =>
      findSecretWords(lines, readSecretLines(db)).flatMap((secret, line) =>
        secret === undefined ? [] : [{ line, title: secret.title }],
      ),
    findNoteOrigin: ({ id }) => findNoteOrigin(db, id) ?? null,
  } satisfies Partial<Handlers>
}
