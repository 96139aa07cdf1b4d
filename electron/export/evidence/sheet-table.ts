import {
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableProperties,
  TableRow,
  VerticalMergeType,
} from 'docx'
import { ruleEighthsPt, twips } from '../look/layout'
import type { PrintedRun } from '../print/printed-note'
import { element, textContent } from '../word-elements'
import { sheetStyles, sheetWidthTwips } from './sheet-look'

/** One paragraph of a cell. */
export type CellLine = {
  readonly style: string
  readonly runs: readonly PrintedRun[]
  /** Where it is not the sheet's. */
  readonly languageTag?: string | null
}

export type SheetTable = {
  /** Widths in millimetres; the last column takes what the others leave. */
  readonly columns: readonly { readonly head: string; readonly widthMm: number }[]
  readonly rows: readonly SheetRow[]
  /** What it is, for those who do not see it. */
  readonly description: string
}

export type SheetRow = {
  /** `above`: the cell of the row before goes on. */
  readonly cells: readonly SheetCell[]
  /** It belongs to the row before: no line parts them. */
  readonly goesOn?: boolean
}

export type SheetCell = readonly CellLine[] | 'above'

const none = { style: 'none', size: 0, color: 'auto' } as const
const rule = { style: 'single', size: ruleEighthsPt, color: 'A0A0A0' } as const
const headRule = { ...rule, color: '000000' } as const
const cellMargins = { top: 15, bottom: 15, left: 40, right: 60 }

/** A table with a header row that every page repeats; rows never break over pages. */
export function writeSheetTable({ columns, rows, description }: SheetTable): Table {
  const widths = widthsOf(columns)
  const head = columns.map(({ head: words }) => [
    { style: sheetStyles.head, runs: textRuns(words) },
  ])
  const options: ITableOptions = {
    width: { size: sheetWidthTwips, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: headRule,
      insideHorizontal: none,
      insideVertical: none,
    },
    tableLook: { firstRow: true },
    rows: [
      writeRow({ cells: head }, undefined, { widths, top: none, tableHeader: true }),
      ...rows.map((row, index) => {
        const top = index === 0 ? headRule : row.goesOn === true ? none : rule
        return writeRow(row, rows[index + 1], { widths, top, tableHeader: false })
      }),
    ],
  }
  return new DescribedTable(options, columns.map((column) => column.head).join(', '), description)
}

/** A text as one run; none for an empty one. */
export function textRuns(text: string): readonly PrintedRun[] {
  return text === '' ? [] : [{ kind: 'text', text, marks: [] }]
}

function widthsOf(columns: SheetTable['columns']): number[] {
  const widths = columns.slice(0, -1).map(({ widthMm }) => twips(widthMm))
  return [...widths, sheetWidthTwips - widths.reduce((sum, width) => sum + width, 0)]
}

type RowLook = {
  readonly widths: readonly number[]
  readonly top: typeof none | typeof rule | typeof headRule
  readonly tableHeader: boolean
}

/** Rows that share a cell stay on one page. */
function writeRow(
  { cells }: SheetRow,
  next: SheetRow | undefined,
  { widths, top, tableHeader }: RowLook,
): TableRow {
  const keepNext = tableHeader || next?.cells.includes('above') === true || next?.goesOn === true
  return new TableRow({
    cantSplit: true,
    tableHeader,
    children: cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: 'dxa' },
          margins: cellMargins,
          borders: { top: cell === 'above' ? none : top },
          ...mergeOf(cell, next?.cells[index]),
          children: linesOrNone(cell).map(
            ({ style, runs, languageTag = null }) =>
              new Paragraph({
                style,
                keepNext,
                ...textContent({ bookmarks: [], languageTag, runs }),
              }),
          ),
        }),
    ),
  })
}

function mergeOf(cell: SheetCell, below: SheetCell | undefined) {
  if (cell === 'above') return { verticalMerge: VerticalMergeType.CONTINUE }
  return below === 'above' ? { verticalMerge: VerticalMergeType.RESTART } : {}
}

/** A cell without a paragraph would break the file. */
function linesOrNone(lines: SheetCell): readonly CellLine[] {
  return lines === 'above' || lines.length === 0 ? [{ style: sheetStyles.cell, runs: [] }] : lines
}

/** `docx` has no option for the alternative text of a table. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, caption: string, description: string) {
    super(options)
    for (const part of this.root) {
      if (!(part instanceof TableProperties)) continue
      part.addChildElement(element('w:tblCaption', { 'w:val': caption }))
      part.addChildElement(element('w:tblDescription', { 'w:val': description }))
    }
  }
}
