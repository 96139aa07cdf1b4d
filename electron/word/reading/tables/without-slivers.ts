import type { SpannedRow } from './row-spans'

/** Narrower than a letter; LibreOffice cuts off such columns where widths of cells differ by a hair. */
const sliverMm = 0.5

/**
 * A table without the columns that are too narrow to hold anything, which are part of the column
 * before them. As it is where a cell stands in such a column alone.
 */
export function withoutSlivers<Row extends SpannedRow>(
  widthsMm: readonly number[],
  rows: readonly Row[],
): { readonly widthsMm: readonly number[]; readonly rows: readonly Row[] } {
  const isColumn = widthsMm.map((width, column) => column === 0 || width >= sliverMm)
  if (isColumn.every(Boolean)) return { widthsMm, rows }
  /** How many of the columns from one to another are left; those beyond the grid all are. */
  const left = (from: number, to: number) =>
    to - from - isColumn.slice(from, to).filter((is) => !is).length
  let isHeld = true
  const narrowed = rows.map((row) => {
    let column = row.columnsBefore
    const cells = row.cells.map((cell) => {
      const columnSpan = left(column, column + cell.columnSpan)
      column += cell.columnSpan
      isHeld &&= columnSpan > 0
      return { ...cell, columnSpan }
    })
    return { ...row, columnsBefore: left(0, row.columnsBefore), cells }
  })
  if (!isHeld) return { widthsMm, rows }
  const widths: number[] = []
  for (const [column, width] of widthsMm.entries()) {
    if (isColumn[column]) widths.push(width)
    else widths[widths.length - 1] = (widths.at(-1) ?? 0) + width
  }
  return { widthsMm: widths, rows: narrowed }
}
