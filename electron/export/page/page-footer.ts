import type { Language } from '@shared/language/language'
import type { Header } from '@shared/note/header'
import { documentTypeOf } from '@shared/note/types/document-type'
import { cleanText } from '@shared/typography/clean-text'
import {
  Footer,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { councilLayout, firstPage, halfPoints, ruleEighthsPt, twips } from '../look/layout'
import { styleIds } from '../look/style-ids'
import { noGrid } from './page-table'
import { printedMarking, printedNumber } from './printed-header'

type Alignment = 'left' | 'center' | 'right'

const ruleParagraph: IParagraphOptions = {
  style: styleIds.footer,
  border: {
    top: { style: 'single', size: ruleEighthsPt, space: 1, color: '000000' },
  },
  spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' },
  children: [],
}

/** Word wants a paragraph after a table; this one takes no room. */
const lastParagraph: IParagraphOptions = {
  style: styleIds.footer,
  spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
  children: [],
}

type PageParts = {
  /** `ANNEX II`; empty in the main text. */
  readonly annex: string
  /** Between the margins of its pages. */
  readonly widthTwips: number
}

/**
 * Number, initials and page; below them the annex, unit, marking and language. The same on every
 * page of a part of the note.
 */
export function writeFooter(
  header: Header,
  language: Language,
  { annex, widthTwips }: PageParts,
): Footer {
  const widths = columnWidths(widthTwips)
  const { places } = language.header
  const { sizesPt } = councilLayout
  const isWorkingPaper = documentTypeOf(header).isWorkingPaper
  // Nobody gives a working paper initials and a unit.
  const placeOf = (place: string) => (isWorkingPaper ? '' : place)
  const code = header.language.toUpperCase()
  return new Footer({
    children: [
      new Paragraph(ruleParagraph),
      new Table({
        width: { size: widthTwips, type: 'dxa' },
        columnWidths: widths,
        layout: 'fixed',
        borders: noGrid,
        rows: [
          row(widths, [
            paragraph(new TextRun(printedNumber(header, language)), 'left'),
            paragraph(new TextRun(''), 'left'),
            paragraph(
              new TextRun(cleanText(header.initials ?? placeOf(places.initials))),
              'center',
            ),
            paragraph(new TextRun({ children: [PageNumber.CURRENT] }), 'right'),
          ]),
          row(widths, [
            paragraph(new TextRun(annex), 'left'),
            paragraph(new TextRun(cleanText(header.unit ?? placeOf(places.unit))), 'left'),
            paragraph(boldRun(printedMarking(header), sizesPt.footerMarking), 'center'),
            paragraph(boldRun(code, sizesPt.footerLanguage), 'right'),
          ]),
        ],
      }),
      new Paragraph(lastParagraph),
    ],
  })
}

/** As they are on an upright page, wider on one that is turned; the last takes what rounding leaves. */
function columnWidths(widthTwips: number): number[] {
  const [number, unit, initials] = firstPage.footerColumnsMm
  const share = widthTwips / twips(firstPage.footerColumnsMm.reduce((sum, mm) => sum + mm, 0))
  const widths = [number, unit, initials].map((mm) => twips(mm * share))
  return [...widths, widthTwips - widths.reduce((sum, width) => sum + width, 0)]
}

function row(widths: readonly number[], paragraphs: readonly Paragraph[]): TableRow {
  return new TableRow({
    children: paragraphs.map(
      (content, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: 'dxa' },
          margins: { top: 0, left: 0, bottom: 0, right: 0 },
          verticalAlign: 'bottom',
          children: [content],
        }),
    ),
  })
}

function paragraph(run: TextRun, alignment: Alignment): Paragraph {
  return new Paragraph({ style: styleIds.footer, alignment, children: [run] })
}

function boldRun(text: string, sizePt: number): TextRun {
  return new TextRun({ text, bold: true, size: halfPoints(sizePt) })
}
