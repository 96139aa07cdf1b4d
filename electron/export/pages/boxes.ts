import type { PageBox, PageBoxParagraph } from '@shared/contract/pages/pages'
import { pxOf } from './looks'
import { blocksIn, type ReadingContext, type ReadParagraph, readParagraph } from './paragraphs'
import { childrenOf, findChild, numberOf, type XmlElement } from './xml'

/** A row of a table on a page. */
export type PlacedRow = { readonly index: number; readonly yPx: number; readonly heightPx: number }

type Cell = {
  readonly element: XmlElement
  readonly xPx: number
  readonly widthPx: number
  /** It is part of the cell above it. */
  readonly isCovered: boolean
}

const usualSidePx = 7.2

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
          sidePx: sideOf(cell.element),
          rules: rulesOf(table, { cell, leftPx, first: row.index, last, rowCount: cells.length }),
          isAtBottom:
            findChild(cell.element, 'w:tcPr', 'w:vAlign')?.attributes['w:val'] === 'bottom',
          paragraphs: cell.isCovered ? [] : paragraphsIn(cell.element, context),
        }
      }),
  )
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

function sideOf(cell: XmlElement): number {
  const margin = numberOf(findChild(cell, 'w:tcPr', 'w:tcMar', 'w:left'), 'w:w')
  return margin === undefined ? usualSidePx : pxOf(margin)
}

type RulePlace = {
  readonly cell: Cell
  readonly leftPx: number
  readonly first: number
  readonly last: number
  readonly rowCount: number
}

function rulesOf(table: XmlElement, place: RulePlace): PageBox['rules'] {
  const { cell, leftPx, first, last, rowCount } = place
  const borders = findChild(table, 'w:tblPr', 'w:tblBorders')
  const has = (name: string) => {
    const value = findChild(borders, name)?.attributes['w:val']
    return value !== undefined && value !== 'none' && value !== 'nil'
  }
  const isFirst = Math.abs(cell.xPx - leftPx) < 1
  return [
    ...(has(first === 0 ? 'w:top' : 'w:insideH') ? (['top'] as const) : []),
    ...(has(last === rowCount - 1 ? 'w:bottom' : 'w:insideH') ? (['bottom'] as const) : []),
    ...(has(isFirst ? 'w:left' : 'w:insideV') ? (['left'] as const) : []),
    ...(has('w:right') ? (['right'] as const) : []),
  ]
}

function paragraphsIn(cell: XmlElement, context: ReadingContext): readonly PageBoxParagraph[] {
  return blocksIn(cell)
    .filter(({ name }) => name === 'w:p')
    .map((paragraph) => boxParagraph(readParagraph(paragraph, context)))
}

/** A paragraph that breaks its lines in the width of a box. */
export function boxParagraph({ look, partId, runs }: ReadParagraph): PageBoxParagraph {
  return {
    place: partId === null ? null : { partId, offset: 0 },
    alignment: look.alignment ?? 'left',
    beforePx: look.beforePx ?? 0,
    afterPx: look.afterPx ?? 0,
    lineFactor: look.lineFactor ?? 1,
    runs,
  }
}
