import { formatLongDate, parseTypedDate } from '../../base/typed-date'
import type { TextKey } from '../../text/text'
import { findClassifiedMarking } from '../classified'
import { joinDocumentNumber, parseDocumentNumber } from '../document-number'
import type { Header } from '../header'
import { documentTypeOf } from '../types/document-type'
import type { HeaderDraft, HeaderField } from './header-draft'
import { subjectCodePattern } from './subject-codes'

/** One thing that is wrong with a header, said beside its field. */
export type HeaderProblem = {
  readonly field: HeaderField
  /** Which entry of a field that is a list; 0 elsewhere. */
  readonly entry: number
  /** The sentence that says so, and what fills its places. */
  readonly key: TextKey
  readonly values?: Readonly<Record<string, string>>
}

/** Shows how a date is written. */
export const exampleDate = '2024-11-19'

/** `2018/0330(COD)`, also with a space and several, as both are in use. */
const interinstitutionalPattern = /^\d{4}\/\d{4} ?\([A-Z]{3}\)(,? \d{4}\/\d{4} ?\([A-Z]{3}\))*$/
const languagePattern = /^[a-z]{2}(, [a-z]{2})*$/

/**
 * What a reader would send back: a number that is none, codes, files and languages in a wrong form,
 * an EU classified marking. Fields that are still empty are no problem.
 */
export function findHeaderProblems(header: Header): readonly HeaderProblem[] {
  const file = header.interinstitutionalFile
  return [
    ...findNumberProblems(header),
    ...when(
      file !== null && !interinstitutionalPattern.test(file),
      'interinstitutionalFile',
      'header.problem.interinstitutionalFile',
    ),
    ...when(
      !languagePattern.test(header.originalLanguage),
      'originalLanguage',
      'header.problem.originalLanguage',
    ),
    ...findCodeProblems(header),
    ...findClassifiedFields(header),
  ]
}

function findNumberProblems(header: Header): readonly HeaderProblem[] {
  const number = joinDocumentNumber(header.number, header.suffixes)
  if (number === '') return []
  const parsed = parseDocumentNumber(number)
  if (parsed === null) return when(true, 'number', 'header.problem.number')
  const isWrong =
    documentTypeOf(header).isWorkingPaper && (parsed.series !== 'WK' || parsed.year.length !== 4)
  return when(isWrong, 'number', 'header.problem.workingPaperNumber')
}

function findCodeProblems(header: Header): readonly HeaderProblem[] {
  const { isWorkingPaper } = documentTypeOf(header)
  return header.codes.flatMap((code, entry): readonly HeaderProblem[] => {
    if (!subjectCodePattern.test(code))
      return [{ field: 'codes', entry, key: 'header.problem.code' }]
    if (isWorkingPaper && code.includes(' '))
      return [{ field: 'codes', entry, key: 'header.problem.codeOfWorkingPaper' }]
    return []
  })
}

/**
 * The problems of a header while it is typed: those of the header, and a date that cannot be read,
 * which a stored header cannot hold.
 *
 * @param months the twelve names of the note's language, January first
 */
export function findDraftProblems(
  draft: HeaderDraft,
  header: Header,
  months: readonly string[],
): readonly HeaderProblem[] {
  const unread = draft.date.trim() !== '' && parseTypedDate(draft.date, months) === null
  const example = formatLongDate(exampleDate, months)
  const received = draft.dateOfReceipt
  const isNoDate =
    documentTypeOf(header).rows.includes('dateOfReceipt') &&
    received.trim() !== '' &&
    parseTypedDate(received, months) === null
  return [
    ...when(unread, 'date', 'header.problem.date', { example }),
    ...when(isNoDate, 'dateOfReceipt', 'header.problem.dateOfReceipt', { example }),
    ...findHeaderProblems(header),
  ]
}

/** The fields that are marked as EU classified information; such a header must not be stored. */
export function findClassifiedFields(header: Header): readonly HeaderProblem[] {
  const texts = [
    ['number', 0, header.number ?? ''],
    ['place', 0, header.place],
    ['marking', 0, header.marking],
    ['type', 0, header.type],
    ['from', 0, header.from],
    ['meetingDate', 0, header.meetingDate ?? ''],
    ['dateOfReceipt', 0, header.dateOfReceipt ?? ''],
    ['to', 0, header.to],
    ['subject', 0, header.subject],
    ['unit', 0, header.unit ?? ''],
    ['initials', 0, header.initials ?? ''],
    ['interinstitutionalFile', 0, header.interinstitutionalFile ?? ''],
    ...header.codes.map((code, entry) => ['codes', entry, code] as const),
    ...header.previousDocuments.map((text, entry) => ['previousDocuments', entry, text] as const),
    ...header.commissionDocuments.map(
      (text, entry) => ['commissionDocuments', entry, text] as const,
    ),
  ] as const
  return texts.flatMap(([field, entry, text]) => {
    const found = findClassifiedMarking(text)
    if (found === null || !found.standsAlone) return []
    return [{ field, entry, key: 'header.problem.classified', values: { name: found.name } }]
  })
}

function when(
  wrong: boolean,
  field: HeaderField,
  key: TextKey,
  values: Readonly<Record<string, string>> = {},
): readonly HeaderProblem[] {
  return wrong ? [{ field, entry: 0, key, values }] : []
}
