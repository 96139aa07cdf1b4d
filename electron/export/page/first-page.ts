import type { Language } from '@shared/language/language'
import type { Header } from '@shared/note/header'
import { documentTypeOf, isWorkingPaperName } from '@shared/note/types/document-type'
import { cleanText } from '@shared/typography/clean-text'
import type { TypographyProfile } from '@shared/typography/profile'
import { Paragraph, Table, TableRow, TextRun } from 'docx'
import { firstPage, spacing, twips } from '../look/layout'
import { styleIds } from '../look/style-ids'
import { plainParagraph } from '../word-elements'
import { writeHeadTable } from './head-table'
import { cell, noGrid, widthTwips } from './page-table'
import {
  dateLine,
  isDraft,
  printedCodes,
  printedLine,
  printedMarking,
  printedNumber,
} from './printed-header'

/** Institution and references, type, and the table From / To / Subject. */
export function writeFirstPage(
  header: Header,
  language: Language,
  profile: TypographyProfile,
): readonly (Paragraph | Table)[] {
  return [
    referenceTable(header, language, profile),
    ...typeParagraphs(header, language, profile),
    writeHeadTable(header, language, profile),
    new Paragraph({ style: styleIds.body, children: [] }),
  ]
}

/** A working paper says who may have it, below its heading and above a type of another name. */
function typeParagraphs(
  header: Header,
  language: Language,
  profile: TypographyProfile,
): readonly Paragraph[] {
  const type = plainParagraph(printedLine(header.type, language, profile), { style: styleIds.type })
  if (!documentTypeOf(header).isWorkingPaper) return [type]
  const { heading, notice } = language.documents.workingPaper
  const noticed = new Paragraph({
    style: styleIds.headerText,
    spacing: spacing({ before: 0, after: 12 }, 1),
    children: [new TextRun({ text: notice, italics: true, language: { value: noticeLanguage } })],
  })
  return isWorkingPaperName(header.type)
    ? [type, noticed]
    : [plainParagraph(heading, { style: styleIds.type }), noticed, type]
}

const noticeLanguage = 'en-GB'

function referenceTable(header: Header, language: Language, profile: TypographyProfile): Table {
  const left = twips(firstPage.referenceColumnMm)
  const right = widthTwips - left
  const words = language.header
  const file = header.interinstitutionalFile
  const fileLines = file === null ? [] : [words.interinstitutionalFile, cleanText(file)]
  const marking = printedMarking(header)
  const numberLines = [
    dateLine(header, language, profile),
    `(${words.originalLanguage}\u00a0${cleanText(header.originalLanguage)})`,
    '',
    '',
    printedNumber(header, language),
    isDraft(header) ? words.draft : '',
    '',
  ]
  return new Table({
    width: { size: widthTwips, type: 'dxa' },
    columnWidths: [left, right],
    layout: 'fixed',
    borders: noGrid,
    rows: [
      new TableRow({
        children: [
          cell(words.institution, styleIds.institution, left),
          cell(numberLines, styleIds.reference, right),
        ],
      }),
      new TableRow({
        children: [
          cell(fileLines, styleIds.reference, left),
          cell(
            [...(marking === '' ? [] : [marking, '']), ...printedCodes(header)],
            styleIds.reference,
            right,
          ),
        ],
      }),
    ],
  })
}
