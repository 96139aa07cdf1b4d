import { findLanguage } from '@shared/language/language-of'
import { printedDocumentNumber } from '@shared/note/document-number'
import type { Note } from '@shared/note/note'
import { documentTypeOf } from '@shared/note/types/document-type'
import { cleanText } from '@shared/typography/clean-text'

/** The tag written into the file; a language without data of ours is named by its code. */
export function languageTagOf(note: Note): string {
  return findLanguage(note.header.language)?.tag ?? note.header.language
}

/** `NOTE 14871/24 REV 1`, as far as it is known. */
export function referenceOf({ header }: Note): string {
  const { type, number, suffixes } = header
  const { isWorkingPaper } = documentTypeOf(header)
  const printed =
    number === null ? suffixes.join(' ') : printedDocumentNumber(number, suffixes, isWorkingPaper)
  return cleanText([type, printed].filter((part) => part !== '').join(' '))
}

/** What programs show in place of a file's name. */
export function documentTitleOf(note: Note): string {
  const { subject } = note.header
  return subject === '' ? referenceOf(note) : cleanText(subject)
}
