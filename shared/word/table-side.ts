import { isGone, type ReadingSide } from './side'
import type { WordBlock, WordCell, WordTable } from './word-document'

type Row = WordTable['rows'][number]
type ReadBlocks = (blocks: readonly WordBlock[], side: ReadingSide) => readonly WordBlock[]

/** A cell with the place where it begins. */
type Placed = { readonly cell: WordCell; readonly row: number; readonly column: number }

/**
 * The table with the rows of one side; null where none is left. A cell that goes over rows that are
 * gone is as much lower; one that began in such a row begins in the next.
 */
export function tableAsRead(
  table: WordTable,
  side: ReadingSide,
  read: ReadBlocks,
): WordTable | null {
  const rows = table.rows.map(
    (row): Row => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: read(cell.blocks, side) })),
    }),
  )
  const isKept = rows.map(({ change }) => !isGone(change, side))
  const plain = (row: Row): Row => ({ ...row, change: null })
  if (!isKept.includes(true)) return null
  if (!isKept.includes(false)) return { ...table, rows: rows.map(plain) }
  const placed = placedCells(rows)
  return {
    ...table,
    rows: rows.flatMap((row, at) =>
      isKept[at] === true ? [{ ...plain(row), cells: cellsOfRow(placed, at, isKept) }] : [],
    ),
  }
}

function cellsOfRow(
  placed: readonly Placed[],
  at: number,
  isKept: readonly boolean[],
): readonly WordCell[] {
  return placed
    .filter(({ cell, row }) => firstKept(row, cell.rowSpan, isKept) === at)
    .toSorted((one, other) => one.column - other.column)
    .map(({ cell, row }) => ({
      ...cell,
      rowSpan: isKept.slice(row, row + cell.rowSpan).filter(Boolean).length,
    }))
}

function firstKept(row: number, rowSpan: number, isKept: readonly boolean[]): number {
  const at = isKept.indexOf(true, row)
  return at < row + rowSpan ? at : -1
}

function placedCells(rows: readonly Row[]): readonly Placed[] {
  const placed: Placed[] = []
  rows.forEach(({ cells }, row) => {
    // Cells of rows above that come down into this one.
    const above = placed.filter((one) => one.row + one.cell.rowSpan > row)
    const isTaken = (column: number) =>
      above.some((one) => one.column <= column && column < one.column + one.cell.columnSpan)
    let column = 0
    for (const cell of cells) {
      while (isTaken(column)) column += 1
      placed.push({ cell, row, column })
      column += cell.columnSpan
    }
  })
  return placed
}
