import type { Language } from '@shared/language/language'
import type { Header } from '@shared/note/header'
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
import {
  councilLayout,
  firstPage,
  halfPoints,
  ruleEighthsPt,
  textWidthTwips,
  twips,
} from '../look/layout'
import { styleIds } from '../look/styles'
import { printedNumber } from './first-page'

type Alignment = 'left' | 'center' | 'right'

const none = { style: 'none', size: 0, color: 'auto' } as const
const noGrid = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
const ruleParagraph: IParagraphOptions = {
  style: styleIds.footer,
  border: {
    top: { style: 'single', size: ruleEighthsPt, space: 1, color: '000000' },
  },
  spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' },
  children: [],
}

const widthTwips = textWidthTwips(councilLayout)

/** Word wants a paragraph after a table; this one takes no room. */
const lastParagraph: IParagraphOptions = {
  style: styleIds.footer,
  spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
  children: [],
}

/** Number, initials and page; below them unit, marking and language. The same on every page. */
export function writeFooter(header: Header, language: Language): Footer {
  const { places } = language.header
  const { sizesPt } = councilLayout
  const marking = header.marking === 'none' ? '' : cleanText(header.marking)
  const code = header.language.toUpperCase()
  return new Footer({
    children: [
      new Paragraph(ruleParagraph),
      new Table({
        width: { size: widthTwips, type: 'dxa' },
        columnWidths: columnWidths(),
        layout: 'fixed',
        borders: noGrid,
        rows: [
          row([
            paragraph(new TextRun(printedNumber(header, language)), 'left'),
            paragraph(new TextRun(''), 'left'),
            paragraph(new TextRun(cleanText(header.initials ?? places.initials)), 'center'),
            paragraph(new TextRun({ children: [PageNumber.CURRENT] }), 'right'),
          ]),
          row([
            paragraph(new TextRun(''), 'left'),
            paragraph(new TextRun(cleanText(header.unit ?? places.unit)), 'left'),
            paragraph(boldRun(marking, sizesPt.footerMarking), 'center'),
            paragraph(boldRun(code, sizesPt.footerLanguage), 'right'),
          ]),
        ],
      }),
      new Paragraph(lastParagraph),
    ],
  })
}

/** The last column takes what rounding leaves. */
function columnWidths(): number[] {
  const [number, unit, initials] = firstPage.footerColumnsMm
  const widths = [number, unit, initials].map(twips)
  return [...widths, widthTwips - widths.reduce((sum, width) => sum + width, 0)]
}

function row(paragraphs: readonly Paragraph[]): TableRow {
  const widths = columnWidths()
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
