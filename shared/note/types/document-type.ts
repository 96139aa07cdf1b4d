import type { DocumentTypeName } from '../../language/documents/document-words'
import { languages } from '../../language/language-of'
import type { Header } from '../header'

/**
 * What a document is for. `council` is every document that others read under a number or might, and
 * whatever we do not know; all other kinds are papers of those who wrote them.
 */
export type DocumentKind =
  | 'council'
  | 'briefing'
  | 'steering-note'
  | 'speaking-note'
  | 'flash-report'

/** A field in the table below the type. */
export type HeadRow = Extract<
  keyof Header,
  | 'from'
  | 'dateOfReceipt'
  | 'meetingDate'
  | 'to'
  | 'previousDocuments'
  | 'commissionDocuments'
  | 'subject'
>

/** What makes one type of document another. */
export type DocumentType = {
  readonly kind: DocumentKind
  /** In the order printed. */
  readonly rows: readonly HeadRow[]
  /**
   * It carries the notice on its distribution and `INIT`, its subject codes carry no numbers, and
   * nobody gives it initials and a unit.
   */
  readonly isWorkingPaper: boolean
}

const documentRows = ['previousDocuments', 'commissionDocuments', 'subject'] as const

const note: DocumentType = {
  kind: 'council',
  rows: ['from', 'to', ...documentRows],
  isWorkingPaper: false,
}
const workingPaper: DocumentType = { ...note, isWorkingPaper: true }

/** @see first pages of 11846/15, 7782/16, 15243/08 and WK 10235/2022 */
const documentTypes: Readonly<Record<DocumentTypeName, DocumentType>> = {
  note,
  'cover-note': { ...note, rows: ['from', 'dateOfReceipt', 'to', ...documentRows] },
  report: note,
  'i-item-note': note,
  'a-item-note': note,
  'i-a-item-note': note,
  outcome: { ...note, rows: ['from', 'meetingDate', 'to', ...documentRows] },
  'information-note': note,
  'working-paper': workingPaper,
  'meeting-document': workingPaper,
  briefing: { ...note, kind: 'briefing' },
  'steering-note': { ...note, kind: 'steering-note' },
  'speaking-note': { ...note, kind: 'speaking-note' },
  'flash-report': { ...note, kind: 'flash-report' },
}

const typesByName: ReadonlyMap<string, DocumentType> = new Map(Object.entries(documentTypes))

const typesByWords: ReadonlyMap<string, DocumentType> = new Map(
  languages.flatMap(({ documents }) =>
    Object.entries(documents.types).flatMap(([name, texts]) =>
      texts.map((text) => [comparable(text), typesByName.get(name) ?? note] as const),
    ),
  ),
)

/**
 * The type of a document by its words as printed, in any language that we know: they are what the
 * author sees and may change. A number makes any document one of the Council, `WK` a working paper.
 */
export function documentTypeOf({ type, number }: Pick<Header, 'type' | 'number'>): DocumentType {
  const known = typesByWords.get(comparable(type)) ?? note
  if (number === null || number.trim() === '') return known
  const isWorkingPaper = known.isWorkingPaper || /^\s*WK\s/i.test(number)
  return { ...known, kind: 'council', isWorkingPaper }
}

/** Says whether the type itself names a working paper; one with a number of `WK` may be a NOTE. */
export function isWorkingPaperName(type: string): boolean {
  return typesByWords.get(comparable(type))?.isWorkingPaper === true
}

/** Says whether the type names an 'I' ITEM NOTE, which ends with what Coreper is asked for. */
export function isItemNoteName(type: string): boolean {
  return languages.some(({ documents }) =>
    documents.types['i-item-note'].some((name) => comparable(name) === comparable(type)),
  )
}

/** Quotation marks, their spaces and capitals are written in many ways. */
function comparable(text: string): string {
  return text
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?["'“”‘’„‚«»] ?/g, "'")
    .trim()
}
