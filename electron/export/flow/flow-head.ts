import { documentTypeOf, isWorkingPaperName } from '@shared/note/types/document-type'
import { cleanText } from '@shared/typography/clean-text'
import type { Layout } from '../look/layout'
import { headRowsOf } from '../page/head-rows'
import {
  dateLine,
  isDraft,
  printedCodes,
  printedLine,
  printedMarking,
  printedNumber,
} from '../page/printed-header'
import { clockLineOf } from '../print/clock-line'
import type { PreparedNote } from '../print/prepared-note'
import type { FlowFoot, FlowHead } from './flow'

/** What stands above the text, as the Word file prints it. */
export function flowHeadOf(prepared: PreparedNote, { head }: Layout): FlowHead {
  return head === 'council' ? councilHead(prepared) : plainHead(prepared, head === 'clock')
}

function councilHead({ note: { header }, language, profile }: PreparedNote): FlowHead {
  const words = language.header
  const file = header.interinstitutionalFile
  const { isWorkingPaper } = documentTypeOf(header)
  const { heading, notice } = language.documents.workingPaper
  const type = printedLine(header.type, language, profile)
  const rows = headRowsOf(header, language, profile)
  return {
    kind: 'council',
    institution: words.institution,
    date: [
      dateLine(header, language, profile),
      `(${words.originalLanguage}\u00a0${cleanText(header.originalLanguage)})`,
    ],
    number: [printedNumber(header, language), ...(isDraft(header) ? [words.draft] : [])],
    file: file === null ? [] : [words.interinstitutionalFile, cleanText(file)],
    marking: printedMarking(header),
    codes: printedCodes(header),
    notice: isWorkingPaper ? notice : '',
    types: isWorkingPaper && !isWorkingPaperName(header.type) ? [heading, type] : [type],
    rows: rows.map((row, index) => ({ ...row, isSubject: index === rows.length - 1 })),
  }
}

function plainHead(
  { note: { header }, printed, language, profile }: PreparedNote,
  isSpoken: boolean,
): FlowHead {
  const set = (text: string) => printedLine(text, language, profile)
  return {
    kind: 'plain',
    type: set(header.type),
    marking: printedMarking(header),
    subject: set(header.subject).trim(),
    details: [header.to, header.from, dateLine(header, language, profile)]
      .map(set)
      .filter((text) => text.trim() !== '')
      .join(' · '),
    clock: isSpoken ? set(clockLineOf(header, printed)) : '',
  }
}

/** What stands at the foot of the Council's pages. */
export function flowFootOf({ note: { header }, language }: PreparedNote): FlowFoot {
  const { places } = language.header
  const placeOf = (place: string) => (documentTypeOf(header).isWorkingPaper ? '' : place)
  return {
    number: printedNumber(header, language),
    initials: cleanText(header.initials ?? placeOf(places.initials)),
    unit: cleanText(header.unit ?? placeOf(places.unit)),
    marking: printedMarking(header),
    language: header.language.toUpperCase(),
  }
}
