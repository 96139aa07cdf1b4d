import type {
  ChartRows,
  EvidenceSheet,
  FigureRow,
  QuotationRow,
} from '@shared/evidence/evidence-sheet'
import type { EvidenceColumn } from '@shared/language/evidence-words'
import { type FactRow, factRows } from './fact-rows'
import { sheetStyles } from './sheet-look'
import type { CellLine, SheetTable } from './sheet-table'
import {
  foreignTag,
  line,
  placeLines,
  type SheetContext,
  shortDate,
  sourceLines,
} from './sheet-words'

/** A table under its heading. */
export type SheetPart = { readonly heading: string; readonly table: SheetTable }

/** The tables of a sheet in their order; those that would be empty are left out. */
export function sheetParts(sheet: EvidenceSheet, context: SheetContext): readonly SheetPart[] {
  const { figures, quotations, charts } = sheet
  return [
    ...(figures.length === 0 ? [] : [figurePart(figures, context)]),
    ...(quotations.length === 0 ? [] : [quotationPart(quotations, context)]),
    ...charts.map((chart) => chartPart(chart, context)),
  ]
}

/** Widths in millimetres; the last column takes what is left. */
type Columns = readonly (readonly [EvidenceColumn, number])[]

const factColumns: Columns = [
  ['what', 67],
  ['period', 33],
  ['origin', 35],
  ['sentence', 0],
]

function columnsOf(columns: Columns, { words }: SheetContext): SheetTable['columns'] {
  return columns.map(([name, widthMm]) => ({ head: words.columns[name], widthMm }))
}

function figurePart(figures: EvidenceSheet['figures'], context: SheetContext): SheetPart {
  const { counts, described } = context.words
  const columns: Columns = [
    ['number', 7],
    ['value', 18],
    ['where', 22],
    ['checked', 16.5],
    ...factColumns,
  ]
  const rows = figures.flatMap((row, index) => figureRows(row, String(index + 1), context))
  return {
    heading: `${counts.figures} (${figures.length})`,
    table: {
      columns: columnsOf(columns, context),
      rows: factRows(rows, context),
      description: described.figures,
    },
  }
}

/** A figure that a source states is one row; below a computed one come its operands. */
function figureRows(row: FigureRow, number: string, context: SheetContext): readonly FactRow[] {
  const { shown, place, calculation, facts, remark, checked } = row
  const { set, words } = context
  const lead = [
    [line(number)],
    [line(set(shown), sheetStyles.value)],
    placeLines(place, context),
    checked === null ? [] : [line(shortDate(checked.on))],
  ]
  const remarks = remarkLines(remark, context)
  const [only] = facts
  if (calculation === null && only !== undefined)
    return [{ cells: lead, shown, lines: remarks, fact: only }]
  const computed = calculation === null ? [] : [line(set(`${words.computed}, ${calculation}`))]
  return [
    { cells: lead, shown, lines: [...computed, ...remarks], fact: null },
    ...facts.map((fact, index) => ({
      cells: [[line(`${number}${letterOf(index)}`)], [line(set(fact.value))], [], []],
      shown: fact.value,
      lines: [],
      fact,
      goesOn: true,
    })),
  ]
}

/** a, b, ... z, aa, ab: a sum may have many operands. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`
}

function remarkLines(remark: string | null, { set }: SheetContext): readonly CellLine[] {
  return remark === null ? [] : [line(set(remark), sheetStyles.remark)]
}

function quotationPart(rows: readonly QuotationRow[], context: SheetContext): SheetPart {
  const { counts, described } = context.words
  const columns: Columns = [
    ['number', 8],
    ['where', 25],
    ['words', 150],
    ['source', 0],
  ]
  return {
    heading: `${counts.quotations} (${rows.length})`,
    table: {
      columns: columnsOf(columns, context),
      rows: rows.map(({ words, place, measure, source }, index) => ({
        cells: [
          [line(String(index + 1))],
          placeLines(place, context),
          [{ ...line(context.set(words)), languageTag: source && foreignTag(source, context) }],
          [
            ...(measure === null ? [] : [line(context.set(measure))]),
            ...(source === null ? [] : sourceLines(source, context)),
          ],
        ],
      })),
      description: described.quotations,
    },
  }
}

function chartPart(
  { caption, place, values, checked }: ChartRows,
  context: SheetContext,
): SheetPart {
  const { words, set } = context
  const columns: Columns = [['point', 33], ['value', 20], ...factColumns]
  const page = place.page === null ? '' : words.page.replace('{page}', String(place.page))
  const tick = checked === null ? '' : `${words.columns.checked} ${shortDate(checked.on)}`
  const rows = values.map(({ point, shown, fact, remark }) => ({
    cells: [[line(set(point))], [line(set(shown), sheetStyles.value)]],
    shown,
    lines: remarkLines(remark, context),
    fact,
  }))
  return {
    heading: [words.chart, caption, page, ...place.parts, tick]
      .filter((part) => part !== '')
      .map(set)
      .join(' · '),
    table: {
      columns: columnsOf(columns, context),
      rows: factRows(rows, context),
      description: words.described.charts,
    },
  }
}
