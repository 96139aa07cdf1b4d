import { formatLongDate } from '@shared/base/typed-date'
import type { EvidenceSheet } from '@shared/evidence/evidence-sheet'
import { languageOf } from '@shared/language/language-of'
import { cleanText } from '@shared/typography/clean-text'
import type { TypographyProfile } from '@shared/typography/profile'
import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TextRun,
} from 'docx'
import { twips } from '../look/layout'
import { finishParts } from '../package/finish'
import { unzipParts, zipParts } from '../package/package-parts'
import { sheetLook, sheetPage, sheetStyles, sheetWidthTwips } from './sheet-look'
import { sheetParts } from './sheet-parts'
import { writeSheetTable } from './sheet-table'
import { type SheetContext, sheetContext } from './sheet-words'

/**
 * Writes an evidence sheet as a Word file: landscape, its warning on every page.
 *
 * @returns bytes of the .docx, the same for the same sheet and profile wherever it runs
 * @see ECMA-376-1 chapter 17
 */
export async function sheetToDocx(
  sheet: EvidenceSheet,
  profile: TypographyProfile,
): Promise<Uint8Array> {
  const context = sheetContext(languageOf(sheet.language), profile)
  const packed = await Packer.toBuffer(buildSheet(sheet, context))
  const finished = finishParts(unzipParts(packed), {
    properties: {
      title: cleanText(titleOf(sheet, context)),
      subject: cleanText(detailsOf(sheet, context)),
      creator: undefined,
      writtenAt: null,
      languageTag: context.language.tag,
    },
    customMarks: new Map(),
  })
  return zipParts(finished)
}

function buildSheet(sheet: EvidenceSheet, context: SheetContext): Document {
  const { widthMm, heightMm, marginMm, headerMm, footerMm } = sheetPage
  const margin = twips(marginMm)
  const warning = writeWarning(sheet, context)
  return new Document({
    theme: { name: 'Evidence sheet', fonts: { headings: 'Arial', body: 'Arial' } },
    styles: sheetLook(context.language.tag),
    footnotes: {},
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // `docx` swaps them where the page lies on its side.
            size: { width: twips(heightMm), height: twips(widthMm), orientation: 'landscape' },
            margin: {
              top: margin,
              right: margin,
              bottom: margin,
              left: margin,
              header: twips(headerMm),
              footer: twips(footerMm),
            },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({ style: sheetStyles.details })] }),
          default: new Header({ children: [warning()] }),
        },
        footers: { first: writeFooter(sheet, context), default: writeFooter(sheet, context) },
        children: [warning(), ...writeHead(sheet, context), ...writeParts(sheet, context)],
      },
    ],
  })
}

/** What nobody may overlook, with the marking at the right. */
function writeWarning({ marking }: EvidenceSheet, { words, set }: SheetContext): () => Paragraph {
  const right = marking === 'none' ? '' : set(marking)
  return () =>
    new Paragraph({
      style: sheetStyles.warning,
      tabStops: [{ type: 'right', position: sheetWidthTwips }],
      children: [
        new TextRun(set(words.heading)),
        ...(right === '' ? [] : [new TextRun({ children: [new Tab(), right] })]),
      ],
    })
}

function writeHead(sheet: EvidenceSheet, context: SheetContext): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'Title', children: [new TextRun(titleOf(sheet, context))] }),
    new Paragraph({
      style: sheetStyles.details,
      children: [new TextRun(detailsOf(sheet, context))],
    }),
  ]
}

function writeParts(sheet: EvidenceSheet, context: SheetContext): readonly (Paragraph | Table)[] {
  const parts = sheetParts(sheet, context)
  const none = context.set(context.words.none)
  return [
    ...(sheet.figures.length === 0
      ? [new Paragraph({ style: sheetStyles.details, children: [new TextRun(none)] })]
      : []),
    ...parts.flatMap(({ heading, table }) => [writeHeading(heading), writeSheetTable(table)]),
    ...writeSources(sheet, context),
  ]
}

function writeHeading(words: string): Paragraph {
  return new Paragraph({ style: 'Heading1', children: [new TextRun(words)] })
}

/** Which document each name above stands for. */
function writeSources(
  { sources }: EvidenceSheet,
  { words, set }: SheetContext,
): readonly Paragraph[] {
  // Word wants a paragraph after a table, as quotations without a source leave one at the end.
  if (sources.length === 0) return [new Paragraph({ style: sheetStyles.details })]
  return [
    writeHeading(`${words.counts.sources} (${sources.length})`),
    ...sources.map(({ name, marking, details }) => {
      const marked = marking === 'none' ? name : `${name} · ${marking}`
      return new Paragraph({
        style: sheetStyles.details,
        children: [
          new TextRun({ text: set(marked), bold: true }),
          new TextRun(details === '' ? '' : ` – ${set(details)}`),
        ],
      })
    }),
  ]
}

function writeFooter(sheet: EvidenceSheet, context: SheetContext): Footer {
  const [before = '', between = '', after = ''] = context.words.pageOf.split(/\{\w+\}/)
  return new Footer({
    children: [
      new Paragraph({
        style: sheetStyles.details,
        tabStops: [{ type: 'right', position: sheetWidthTwips }],
        children: [
          new TextRun({
            children: [
              detailsOf(sheet, context),
              new Tab(),
              before,
              PageNumber.CURRENT,
              between,
              PageNumber.TOTAL_PAGES,
              after,
            ],
          }),
        ],
      }),
    ],
  })
}

function titleOf({ title }: EvidenceSheet, { words, set }: SheetContext): string {
  return set(words.title.replace('{title}', () => title))
}

/** Which document, in which state, held against the library of which day. */
function detailsOf(
  { documentNumber, versionName, dataOf }: EvidenceSheet,
  { words, set, language }: SheetContext,
): string {
  const date = formatLongDate(dataOf, language.months)
  const parts = [
    documentNumber ?? '',
    words.version.replace('{version}', () => versionName ?? words.draft),
    words.dataOf.replace('{date}', date),
  ]
  return parts
    .filter((part) => part !== '')
    .map(set)
    .join(' · ')
}
