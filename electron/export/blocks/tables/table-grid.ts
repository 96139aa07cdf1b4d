import type { TableBlock, TableCell } from '@shared/note/block'

/** A cell of Word's grid. `first` holds the content; `covered` continues the cell above it. */
export type GridCell = {
  readonly kind: 'first' | 'covered'
  readonly cell: TableCell | null
  readonly columnSpan: number
  readonly isMerged: boolean
}

type Placed = { readonly cell: TableCell; readonly row: number; readonly column: number }

/**
 * Lays the cells of a table on a grid in which every row has the same number of columns, as Word
 * wants it: places that no cell fills become empty cells, spans end at the last row.
 */
export function layTableGrid(table: TableBlock): {
  readonly columnCount: number
  readonly rows: readonly (readonly GridCell[])[]
} {
  const placed = placeCells(table)
  const columnCount = Math.max(1, ...placed.map(({ cell, column }) => column + cell.columnSpan))
  return {
    columnCount,
    rows: table.rows.map((_, row) => gridRow(placed, row, columnCount)),
  }
}

function placeCells(table: TableBlock): readonly Placed[] {
  const placed: Placed[] = []
  table.rows.forEach(({ cells }, row) => {
    let column = 0
    for (const cell of cells) {
      while (overlaps(placed, row, column, cell.columnSpan)) column += 1
      placed.push({ cell, row, column })
      column += cell.columnSpan
    }
  })
  return placed
}

function overlaps(placed: readonly Placed[], row: number, column: number, span: number): boolean {
  return placed.some(
    (other) =>
      row >= other.row &&
      row < other.row + other.cell.rowSpan &&
      column < other.column + other.cell.columnSpan &&
      other.column < column + span,
  )
}

function gridRow(placed: readonly Placed[], row: number, columnCount: number): GridCell[] {
  const cells: GridCell[] = []
  let column = 0
  while (column < columnCount) {
    const owner = placed.find(
      (other) =>
        other.column === column && row >= other.row && row < other.row + other.cell.rowSpan,
    )
    cells.push({
      kind: owner === undefined || owner.row === row ? 'first' : 'covered',
      cell: owner?.cell ?? null,
      columnSpan: owner?.cell.columnSpan ?? 1,
      isMerged: (owner?.cell.rowSpan ?? 1) > 1,
    })
    column += owner?.cell.columnSpan ?? 1
  }
  return cells
}

/**
 * Column widths that add up to the given width; columns that were never dragged are as wide as
 * the average of the others.
 */
export function shareColumnWidths(
  widthsPx: readonly (number | null)[],
  columnCount: number,
  totalTwips: number,
): readonly number[] {
  const known = widthsPx.slice(0, columnCount).filter((width) => width !== null)
  const average = known.reduce((sum, width) => sum + width, 0) / known.length || 1
  const shares = Array.from({ length: columnCount }, (_, index) => widthsPx[index] ?? average)
  const total = shares.reduce((sum, share) => sum + share, 0)
  const ends = shares.map((_, index) =>
    Math.round(
      (shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0) / total) * totalTwips,
    ),
  )
  return ends.map((end, index) => end - (ends[index - 1] ?? 0))
}
