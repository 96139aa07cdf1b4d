import type { Language } from '@shared/language/language'
import type { Header } from '@shared/note/header'
import { cleanText } from '@shared/typography/clean-text'
import type { TypographyProfile } from '@shared/typography/profile'
import { typeset } from '@shared/typography/typeset'
import { Paragraph, Table, TableCell, TableRow } from 'docx'
import { councilLayout, firstPage, ruleEighthsPt, textWidthTwips, twips } from '../look/layout'
import { styleIds } from '../look/styles'
import { plainParagraph } from '../word-elements'

const none = { style: 'none', size: 0, color: 'auto' } as const
const rule = { style: 'single', size: ruleEighthsPt, color: '000000' } as const
const noGrid = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
const widthTwips = textWidthTwips(councilLayout)
const noMargins = { top: 0, left: 0, bottom: 0, right: 0 }

/** Institution and references, type, and the table From / To / Subject. */
export function writeFirstPage(
  header: Header,
  language: Language,
  profile: TypographyProfile,
): readonly (Paragraph | Table)[] {
  return [
    referenceTable(header, language, profile),
    plainParagraph(line(header.type, language, profile), { style: styleIds.type }),
    subjectTable(header, language, profile),
    new Paragraph({ style: styleIds.body, children: [] }),
  ]
}

/** `14871/24 REV 1`, or the place where the General Secretariat will put the number. */
export function printedNumber(header: Header, language: Language): string {
  return [header.number ?? language.header.places.number, ...header.suffixes]
    .map(cleanText)
    .join('\u00a0')
    .replaceAll(' ', '\u00a0')
}

/** A draft lacks something that only the General Secretariat can give. */
function isDraft({ number, initials, unit }: Header): boolean {
  return number === null || initials === null || unit === null
}

function line(text: string, language: Language, profile: TypographyProfile): string {
  return typeset([cleanText(text)], language, profile).join('')
}

function referenceTable(header: Header, language: Language, profile: TypographyProfile): Table {
  const left = twips(firstPage.referenceColumnMm)
  const right = widthTwips - left
  const words = language.header
  const file = header.interinstitutionalFile
  const fileLines = file === null ? [] : [words.interinstitutionalFile, cleanText(file)]
  const marking = header.marking === 'none' ? [] : [cleanText(header.marking), '']
  const codes = header.codes.map((code) => cleanText(code).replaceAll(' ', '\u00a0'))
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
          cell([...marking, ...codes], styleIds.reference, right),
        ],
      }),
    ],
  })
}

/** `Brussels, 19 November 2024`; without a date the place alone. */
export function dateLine(
  { place, date }: Header,
  language: Language,
  profile: TypographyProfile,
): string {
  if (date === null) return cleanText(place)
  const [year = '', month = '', day = ''] = date.split('-')
  const dayNumber = Number(day)
  return line(
    language.dateLine
      .replace('{place}', () => place)
      .replace('{day}', dayNumber === 1 ? language.firstDay : String(dayNumber))
      .replace('{month}', language.months[Number(month) - 1] ?? month)
      .replace('{year}', year),
    language,
    profile,
  )
}

function cell(texts: readonly string[], style: string, size: number): TableCell {
  const lines = texts.length === 0 ? [''] : texts
  return new TableCell({
    width: { size, type: 'dxa' },
    margins: noMargins,
    children: lines.map((text) => plainParagraph(text, { style })),
  })
}

function subjectTable(header: Header, language: Language, profile: TypographyProfile): Table {
  const words = language.header
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [words.from, [header.from]],
    [words.to, [header.to]],
    ...several(words.previousDocument, header.previousDocuments),
    ...several(words.commissionDocument, header.commissionDocuments),
    [words.subject, [header.subject]],
  ]
  const label = twips(firstPage.labelColumnMm)
  return new Table({
    width: { size: widthTwips, type: 'dxa' },
    columnWidths: [label, widthTwips - label],
    layout: 'fixed',
    borders: { ...noGrid, top: rule, bottom: rule },
    rows: rows.map(
      ([name, values]) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([name], styleIds.headerText, label),
            cell(
              values.map((value) => line(value, language, profile)),
              styleIds.headerText,
              widthTwips - label,
            ),
          ],
        }),
    ),
  })
}

function several(label: string, values: readonly string[]): [string, readonly string[]][] {
  return values.length === 0 ? [] : [[label, values]]
}
