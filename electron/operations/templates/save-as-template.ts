import type { Header } from '@shared/note/header'
import { insertOwnTemplate } from '../../store/templates/own-templates'
import type { OperationContext } from '../context'
import { readNote } from '../read-note'

/**
 * Keeps the text of a note as a template of the user's own, with those fields of its header that
 * stay the same from one note to the next. Comments do not come along.
 *
 * @returns the template's id
 * @throws FicheError `note-not-found`
 */
export function saveAsTemplate(
  { db, newId, nowMs }: OperationContext,
  { noteId, title }: { readonly noteId: string; readonly title: string },
): string {
  const { header, body } = readNote(db, noteId)
  const id = newId()
  insertOwnTemplate(db, { id, title, header: lastingFields(header), body }, nowMs())
  return id
}

function lastingFields(header: Header): Partial<Header> {
  const { place, originalLanguage, marking, type, from, to, language } = header
  return { place, originalLanguage, marking, type, from, to, language }
}
