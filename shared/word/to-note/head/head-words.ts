import { languages } from '../../../language/language-of'
import type { Header } from '../../../note/header'

/** A row of the table below the type. */
export type RowField = Extract<
  keyof Header,
  | 'from'
  | 'to'
  | 'subject'
  | 'previousDocuments'
  | 'commissionDocuments'
  | 'meetingDate'
  | 'dateOfReceipt'
  | 'date'
>

type Label = { readonly field: RowField; readonly languageCode: string }

/** Labels that are written in other ways than output prints them. */
const others: readonly (readonly [string, RowField, string])[] = [
  ['subj', 'subject', 'en'],
  ['re', 'subject', 'en'],
  ['date', 'date', 'en'],
  ['no prev doc', 'previousDocuments', 'en'],
  ['no prev docs', 'previousDocuments', 'en'],
  ['prev doc', 'previousDocuments', 'en'],
  ['previous document', 'previousDocuments', 'en'],
  ['no cion doc', 'commissionDocuments', 'en'],
  ['no cion prop', 'commissionDocuments', 'en'],
  ['cion doc', 'commissionDocuments', 'en'],
  ['de', 'from', 'fr'],
  ['à', 'to', 'fr'],
  ['a', 'to', 'fr'],
  ['no doc préc', 'previousDocuments', 'fr'],
  ['no doc cion', 'commissionDocuments', 'fr'],
  ['no prop cion', 'commissionDocuments', 'fr'],
  ['von', 'from', 'de'],
  ['an', 'to', 'de'],
  ['betreff', 'subject', 'de'],
  ['betr', 'subject', 'de'],
  ['datum', 'date', 'de'],
]

const labels: ReadonlyMap<string, Label> = new Map([
  ...others.map(([words, field, languageCode]) => [words, { field, languageCode }] as const),
  ...languages.toReversed().flatMap(({ code, header, documents }) =>
    (
      [
        [header.from, 'from'],
        [header.to, 'to'],
        [header.subject, 'subject'],
        [header.previousDocument, 'previousDocuments'],
        [header.commissionDocument, 'commissionDocuments'],
        [documents.workingPaper.previousDocument, 'previousDocuments'],
        [documents.workingPaper.commissionDocument, 'commissionDocuments'],
        [documents.meetingDate, 'meetingDate'],
        [documents.dateOfReceipt, 'dateOfReceipt'],
      ] as const
    ).map(([words, field]) => [comparableLabel(words), { field, languageCode: code }] as const),
  ),
])

/** The field of a label, `From:` or `N° doc. préc.`, undefined for other words. */
export function findLabel(words: string): Label | undefined {
  return labels.get(comparableLabel(words))
}

function comparableLabel(words: string): string {
  return words
    .toLowerCase()
    .replace(/^\s*n(?:[°º]|os?|r)s?\s*\.?\s/, 'no ')
    .replace(/[.:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A line that names the field, and what stands behind it on the line. */
export function readLabelled(
  line: string,
): { readonly label: Label; readonly value: string } | null {
  const [, words = '', value = ''] = /^\s*([^:\t]{1,40}?)\s*(?::|\t)\s*(.*)$/s.exec(line) ?? []
  const label = words === '' ? undefined : findLabel(words)
  return label === undefined ? null : { label, value: value.trim() }
}

const types: ReadonlyMap<string, string> = new Map(
  languages
    .toReversed()
    .flatMap(({ documents }) =>
      [...Object.values(documents.types).flat(), documents.workingPaper.heading].map(
        (name) => [comparableType(name), name] as const,
      ),
    ),
)

/** The type of a document that a line names, `NOTE` or `RAPPORT`, as we write it. */
export function findTypeName(line: string): string | undefined {
  return types.get(comparableType(line))
}

function comparableType(words: string): string {
  return words
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?["'“”‘’„‚«»] ?/g, "'")
    .trim()
}
