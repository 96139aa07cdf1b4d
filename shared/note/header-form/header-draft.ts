import { formatLongDate, parseTypedDate } from '../../base/typed-date'
import { joinDocumentNumber, splitDocumentNumber } from '../document-number'
import type { Header } from '../header'
import { type HeaderFields, withFields } from './header-fields'

/**
 * The header as it stands in the fields while it is typed: text, also where it cannot be read yet.
 * Lists are one text an entry; an empty entry is a line just opened.
 */
export type HeaderDraft = {
  readonly [Field in HeaderField]: Field extends ListField ? readonly string[] : string
}

type ListField = 'codes' | 'previousDocuments' | 'commissionDocuments'

/** Suffixes are typed with the number, `14860/1/18 REV 1`. */
export type HeaderField = Exclude<keyof Header, 'suffixes'>

/** @param months the twelve names of the note's language, January first */
export function toHeaderDraft(header: Header, months: readonly string[]): HeaderDraft {
  const { suffixes, ...rest } = header
  return {
    ...rest,
    number: joinDocumentNumber(header.number, suffixes),
    date: header.date === null ? '' : formatLongDate(header.date, months),
    interinstitutionalFile: header.interinstitutionalFile ?? '',
    meetingDate: header.meetingDate ?? '',
    dateOfReceipt: header.dateOfReceipt ?? '',
    initials: header.initials ?? '',
    unit: header.unit ?? '',
  }
}

/** How these fields of a header stand in the fields of the form; number and suffixes are one. */
export function draftOfFields(
  header: Header,
  fields: HeaderFields,
  months: readonly string[],
): Partial<HeaderDraft> {
  const names = Object.keys(fields).map((name) => (name === 'suffixes' ? 'number' : name))
  const draft = Object.entries(toHeaderDraft(withFields(header, fields), months))
  return Object.fromEntries(draft.filter(([name]) => names.includes(name)))
}

/**
 * The header to store. Keeps what was typed even if it is wrong; only a date that cannot be read
 * has no place in a header: the text stays in the field and the date of `last` is kept.
 *
 * @param last the header as it was before this draft
 * @param months the twelve names of the note's language, January first
 */
export function fromHeaderDraft(
  draft: HeaderDraft,
  last: Header,
  months: readonly string[],
): Header {
  const filled = (entries: readonly string[]) =>
    entries.map((entry) => entry.trim()).filter((entry) => entry !== '')
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
  return {
    ...draft,
    ...splitDocumentNumber(draft.number),
    date: draft.date.trim() === '' ? null : (parseTypedDate(draft.date, months) ?? last.date),
    interinstitutionalFile: orNull(draft.interinstitutionalFile),
    codes: filled(draft.codes),
    previousDocuments: filled(draft.previousDocuments),
    commissionDocuments: filled(draft.commissionDocuments),
    meetingDate: orNull(draft.meetingDate),
    dateOfReceipt: orNull(draft.dateOfReceipt),
    initials: orNull(draft.initials),
    unit: orNull(draft.unit),
  }
}
