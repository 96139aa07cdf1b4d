import type { PageBox } from '@shared/contract/pages/pages'
import { pxOf } from '../looks'
import type { ReadingContext } from '../paragraphs'
import { childrenOf, findChild, numberOf, type XmlElement } from '../xml'
import { rulesOf } from './borders'
import { contentOf, marginsOf } from './box-content'

/** A row of a table on a page, or its part there. */
export type PlacedRow = {
  readonly index: number
  readonly yPx: number
  readonly heightPx: number
  /** So much of it stands on pages before. */
  readonly skippedPx: number
}

type Cell = {
  readonly element: XmlElement
  readonly xPx: number
  readonly widthPx: number
  /** It is part of the cell above it. */
  readonly isCovered: boolean
}

/** The cells of those rows of a `w:tbl` that are on a page. */
export function drawTable(
  table: XmlElement,
  rows: readonly PlacedRow[],
  leftPx: number,
  context: ReadingContext,
): readonly PageBox[] {
  const cells = childrenOf(table, 'w:tr').map((row) => cellsOf(row, table, leftPx))
  const placed = rows.map((row) => ({ ...row, cells: cells[row.index] ?? [] }))
  return placed.flatMap((row, at) =>
    row.cells
      .filter(({ isCovered }) => !isCovered || at === 0)
      .map((cell): PageBox => {
        const below = placed.slice(at + 1)
        const end = below.findIndex(
          (other) => other.cells.find(({ xPx }) => xPx === cell.xPx)?.isCovered !== true,
        )
        const covered = below.slice(0, end < 0 ? below.length : end)
        const last = covered.at(-1)?.index ?? row.index
        return {
          xPx: cell.xPx,
          yPx: row.yPx,
          widthPx: cell.widthPx,
          heightPx: row.heightPx + covered.reduce((sum, { heightPx }) => sum + heightPx, 0),
          skippedPx: row.skippedPx,
          ...marginsOf(cell.element),
          rules: rulesOf(table, {
            isFirstRow: row.index === 0,
            isLastRow: last === cells.length - 1,
            isLowest: at + covered.length === placed.length - 1,
            isFirstColumn: Math.abs(cell.xPx - leftPx) < 1,
            isLastColumn: cell === row.cells.at(-1),
          }),
          isAtBottom:
            findChild(cell.element, 'w:tcPr', 'w:vAlign')?.attributes['w:val'] === 'bottom',
          content: cell.isCovered ? [] : contentOf(cell.element, context),
        }
      }),
  )
}

/** Whether a row is printed again at the top of each page. */
export function isHeaderRow(table: XmlElement, index: number): boolean {
  const row = childrenOf(table, 'w:tr')[index]
  return findChild(row, 'w:trPr', 'w:tblHeader') !== undefined
}

function cellsOf(row: XmlElement, table: XmlElement, leftPx: number): readonly Cell[] {
  const widths = childrenOf(findChild(table, 'w:tblGrid'), 'w:gridCol').map((column) =>
    pxOf(numberOf(column, 'w:w') ?? 0),
  )
  let column = 0
  return childrenOf(row, 'w:tc').map((element) => {
    const properties = findChild(element, 'w:tcPr')
    const span = numberOf(findChild(properties, 'w:gridSpan'), 'w:val') ?? 1
    const merge = findChild(properties, 'w:vMerge')
    const from = column
    column += span
    const sum = (first: number, end: number) =>
      widths.slice(first, end).reduce((total, width) => total + width, 0)
    return {
      element,
      xPx: leftPx + sum(0, from),
      widthPx: sum(from, column),
      isCovered: merge !== undefined && merge.attributes['w:val'] !== 'restart',
    }
  })
}
