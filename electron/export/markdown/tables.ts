import type { WebWords } from '@shared/language/web-words'
import type { FlowCell, FlowChart, FlowTable } from '../flow/flow'
import { escapeLineStart, escapeMarkdown } from './escape'
import { joinBlocks } from './lines'
import { writeText } from './texts'

/** A pipe table: a cell that covers others stands in the first of them. */
export function writeTable({ caption, headerRowCount, rows }: FlowTable): string {
  const grid = gridOf(rows)
  // There is one header row at most, and there must be one.
  const head = headerRowCount === 0 ? (grid[0] ?? []).map(() => '') : (grid[0] ?? [])
  const body = headerRowCount === 0 ? grid : grid.slice(1)
  return joinBlocks([
    caption === null ? '' : `${escapeMarkdown(caption.label)}${writeText(caption.text, 'heading')}`,
    pipeTable(head, body),
  ])
}

function gridOf(rows: FlowTable['rows']): readonly (readonly string[])[] {
  const width = (rows[0] ?? []).reduce((sum, { columnSpan }) => sum + columnSpan, 0)
  const grid: (string | undefined)[][] = rows.map(() => Array<undefined>(width).fill(undefined))
  rows.forEach((row, rowIndex) => {
    let column = 0
    for (const cell of row) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1
      fill(grid, cell, { row: rowIndex, column })
      column += cell.columnSpan
    }
  })
  return grid.map((row) => row.map((cell) => cell ?? ''))
}

function fill(
  grid: (string | undefined)[][],
  { columnSpan, rowSpan, paragraphs }: FlowCell,
  at: { readonly row: number; readonly column: number },
): void {
  for (let row = at.row; row < at.row + rowSpan; row += 1)
    for (let column = at.column; column < at.column + columnSpan; column += 1) {
      const cells = grid[row]
      if (cells === undefined || column >= cells.length) continue
      const isFirst = row === at.row && column === at.column
      cells[column] = isFirst ? cellText(paragraphs) : ''
    }
}

function cellText(paragraphs: FlowCell['paragraphs']): string {
  return paragraphs
    .map((text) => writeText(text, 'cell'))
    .filter((text) => text !== '')
    .join('<br>')
}

function pipeTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')
}

/** The caption, the numbers as a table, and what must be read with them. */
export function writeChart({ caption, chart, below }: FlowChart, words: WebWords): string {
  const { categories, series } = chart
  const head = [words.category, ...series.map(({ name }) => name.trim() || words.value)]
  const rows = categories.map((category, index) => [
    category,
    ...series.map(({ values }) => values[index]?.shown ?? ''),
  ])
  return joinBlocks([
    writeText(caption, 'block'),
    pipeTable(
      head.map(plainCell),
      rows.map((row) => row.map(plainCell)),
    ),
    ...below.map((line) => escapeLineStart(escapeMarkdown(line.replace(/[ \t\n]+/g, ' ')))),
  ])
}

function plainCell(text: string): string {
  return escapeMarkdown(text.replace(/[ \t\n]+/g, ' ').trim())
}
