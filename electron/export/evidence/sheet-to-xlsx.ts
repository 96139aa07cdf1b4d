import { formatLongDate } from '@shared/base/typed-date'
import type { EvidenceSheet } from '@shared/evidence/evidence-sheet'
import { type EvidenceColumn, evidenceWordsOf } from '@shared/language/evidence-words'
import { languageOf } from '@shared/language/language-of'
import { cleanText } from '@shared/typography/clean-text'
import writeExcelFile from 'write-excel-file/universal'
import { unzipParts, zipParts } from '../package/package-parts'
import { finishWorkbook } from './finish-workbook'
import { workbookRows } from './workbook-rows'

/** Widths in characters. */
const columns: readonly (readonly [EvidenceColumn, number])[] = [
  ['number', 6],
  ['kind', 10],
  ['value', 18],
  ['amount', 13],
  ['unit', 12],
  ['qualifier', 12],
  ['page', 7],
  ['place', 18],
  ['what', 42],
  ['period', 26],
  ['provider', 28],
  ['sentence', 70],
  ['source', 18],
  ['details', 50],
  ['marking', 12],
  ['remark', 34],
  ['checked', 20],
]

/** More do not fit into a cell of Excel. */
const mostCharacters = 32_000

/**
 * Writes an evidence sheet as an Excel workbook of one sheet: a row for each figure, operand,
 * quotation and value of a chart, under a row of filters that stays in sight. All that came from
 * people is text, also where it begins with `=`.
 *
 * @returns bytes of the .xlsx, the same for the same sheet wherever it runs
 * @see ECMA-376-1 chapter 18
 */
export async function sheetToXlsx(sheet: EvidenceSheet): Promise<Uint8Array> {
  const language = languageOf(sheet.language)
  const words = evidenceWordsOf(language)
  const title = words.title.replace('{title}', () => sheet.title)
  const head = headRows(sheet, title)
  const rows = workbookRows(sheet, words)
  const blob = await writeExcelFile(
    [
      ...head.map((text, index) => [
        { value: cellText(text), type: String, ...(index < 2 && { fontWeight: 'bold' as const }) },
      ]),
      columns.map(([name]) => ({
        value: words.columns[name],
        type: String,
        fontWeight: 'bold' as const,
        bottomBorderStyle: 'thin' as const,
        wrap: true,
        alignVertical: 'bottom' as const,
      })),
      ...rows.map((row) => columns.map(([name]) => cell(row[name] ?? null))),
    ],
    {
      sheet: words.counts.figures,
      columns: columns.map(([, width]) => ({ width })),
      stickyRowsCount: head.length + 1,
      orientation: 'landscape',
    },
    { fontFamily: 'Arial', fontSize: 9 },
  ).toBlob()
  const parts = unzipParts(new Uint8Array(await blob.arrayBuffer()))
  const finished = finishWorkbook(parts, {
    headerRow: head.length + 1,
    lastRow: head.length + 1 + rows.length,
    columnCount: columns.length,
    properties: {
      title: cleanText(title),
      subject: cleanText(sheet.documentNumber ?? ''),
      creator: undefined,
      writtenAt: null,
      languageTag: language.tag,
    },
  })
  return zipParts(finished)
}

/** What the sheet is, above its columns. */
function headRows(sheet: EvidenceSheet, title: string): readonly string[] {
  const { marking, documentNumber, versionName, dataOf } = sheet
  const language = languageOf(sheet.language)
  const words = evidenceWordsOf(language)
  const details = [
    documentNumber ?? '',
    words.version.replace('{version}', () => versionName ?? words.draft),
    words.dataOf.replace('{date}', formatLongDate(dataOf, language.months)),
  ]
  return [
    [words.heading.toUpperCase(), ...(marking === 'none' ? [] : [marking])].join(' · '),
    title,
    details.filter((part) => part !== '').join(' · '),
  ]
}

function cell(value: string | number | null) {
  const look = { alignVertical: 'top', wrap: true } as const
  if (value === null || value === '') return null
  return typeof value === 'number'
    ? { value, type: Number, align: 'right' as const, alignVertical: 'top' as const }
    : { value: cellText(value), type: String, ...look }
}

/** `_x0041_` in a cell is read as the character of that number: its first sign is written so. */
function cellText(text: string): string {
  const clean = cleanText(text).trim()
  const short = clean.length > mostCharacters ? `${clean.slice(0, mostCharacters)}…` : clean
  return cleanText(short).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
}
