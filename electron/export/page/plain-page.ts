import type { Header } from '@shared/note/header'
import type { Note } from '@shared/note/note'
import { excerptOf } from '@shared/note/roles/not-to-be-said'
import { cleanText } from '@shared/typography/clean-text'
import {
  Footer,
  type IParagraphOptions,
  Header as PageHeader,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx'
import type { WriteContext } from '../blocks/write-context'
import { ruleEighthsPt } from '../look/layout'
import { styleIds } from '../look/style-ids'
import { clockLineOf } from '../print/clock-line'
import { plainParagraph } from '../word-elements'
import { dateLine, printedLine, printedMarking } from './printed-header'

const rule = { style: 'single', size: ruleEighthsPt, space: 4, color: '000000' } as const

/**
 * The head of a paper that is not the Council's: its type and marking, its subject, who and when it
 * is for; a speaking note also says how long it takes. Empty fields leave no lines.
 */
export function writePlainHead(note: Note, context: WriteContext): readonly Paragraph[] {
  const { header } = note
  const { language, profile } = context
  const set = (text: string) => printedLine(text, language, profile)
  const details = [header.to, header.from, dateLine(header, language, profile)]
    .map(set)
    .filter((text) => text.trim() !== '')
    .join(' · ')
  const isSpoken = context.layout.head === 'clock'
  return [
    new Paragraph({
      style: styleIds.plainType,
      tabStops: [{ type: 'right', position: context.widthTwips }],
      children: [
        new TextRun(set(header.type)),
        new TextRun({ children: [new Tab(), printedMarking(header)] }),
      ],
    }),
    ...(header.subject.trim() === ''
      ? []
      : [plainParagraph(set(header.subject), { style: styleIds.plainSubject })]),
    ...(details === '' ? [] : [plainParagraph(details, { style: styleIds.plainDetails })]),
    ...(isSpoken ? [clock(set(clockLineOf(header, context.printed)))] : []),
    new Paragraph({ ...ruled, border: { bottom: rule } }),
  ]
}

const ruled: IParagraphOptions = {
  style: styleIds.plainDetails,
  spacing: { before: 0, after: 240, line: 60, lineRule: 'exact' },
  children: [],
}

function clock(text: string): Paragraph {
  return new Paragraph({
    style: styleIds.plainDetails,
    spacing: { before: 100, after: 0 },
    children: [new TextRun({ text, bold: true })],
  })
}

/** What a following page is about, on one line: for who finds it alone. */
export function writeRunningHead(
  { subject }: Header,
  { language, profile }: WriteContext,
): PageHeader {
  const text = printedLine(excerptOf(subject), language, profile)
  return new PageHeader({ children: [plainParagraph(text, { style: styleIds.plainDetails })] })
}

/** Type, marking and "2/3": who finds a page, or drops all of them, knows what is missing. */
export function writePlainFooter(header: Header, { widthTwips }: WriteContext): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.plainDetails,
        border: { top: rule },
        tabStops: [
          { type: 'center', position: Math.round(widthTwips / 2) },
          { type: 'right', position: widthTwips },
        ],
        children: [
          new TextRun({ children: [cleanText(header.type), new Tab()] }),
          new TextRun({ bold: true, children: [printedMarking(header), new Tab()] }),
          new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
