import { setComments } from '@shared/body/comments/set-comments'
import { setBody } from '@shared/body/set-body'
import { emptyHeader } from '@shared/note/header'
import type { Note } from '@shared/note/note'
import { withNewIds } from '@shared/note/with-new-ids'
import type { TextLanguage } from '@shared/text/text'
import * as Y from 'yjs'
import { appendBodyUpdate } from '../store/note-body'
import { insertNote } from '../store/notes'
import type { OperationContext } from './context'
import { readNote } from './read-note'
import { getTemplate } from './templates/templates'

type NewNote = Pick<Note, 'template' | 'title' | 'header' | 'body' | 'comments'>

/**
 * Makes a note from a template, under the template's name if it is given no title, with the
 * template's marking if it is given none.
 *
 * @throws FicheError `template-unknown`
 */
export function createNote(
  context: OperationContext,
  {
    template: templateId,
    title,
    marking = null,
    language = 'en',
  }: {
    readonly template: string
    readonly title: string | null
    readonly marking?: string | null
    /** Of the note. */
    readonly language?: TextLanguage
  },
): Note {
  const template = getTemplate(context.db, templateId, language)
  return addNote(context, {
    template: template.id,
    title: title ?? template.title,
    header: {
      ...emptyHeader,
      ...definedFields(template.header),
      ...(marking === null ? {} : { marking }),
    },
    body: withNewIds(template.body, context.newId),
  })
}

/** Stores a note that is given whole under a new id. */
export function addNote({ db, nowMs, newId }: OperationContext, note: NewNote): Note {
  const id = newId()
  const doc = new Y.Doc()
  setBody(doc, note.body)
  setComments(doc, note.comments ?? [])
  db.transaction(() => {
    const { template, title, header } = note
    insertNote(db, { id, template, title, header, nowMs: nowMs() })
    appendBodyUpdate(db, { noteId: id, update: Y.encodeStateAsUpdate(doc), nowMs: nowMs() })
  })()
  return readNote(db, id)
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function definedFields<T extends object>(fields: T): Defined<T> {
  const defined: Defined<T> = {}
  for (const key in fields) {
    const value = fields[key]
    if (value !== undefined) Object.assign(defined, { [key]: value })
  }
  return defined
}
