import type { PageRule } from '@shared/contract/pages/pages'
import { findChild, numberOf, type XmlElement } from '../xml'

/** Widths of lines are eighths of a point. */
const eighthsPerPx = 6

/** Where a cell stands in its table. */
type CellSides = {
  readonly isFirstRow: boolean
  readonly isLastRow: boolean
  readonly isFirstColumn: boolean
  readonly isLastColumn: boolean
  /** Nothing of the table follows below it on the page. */
  readonly isLowest: boolean
}

/**
 * The lines that a table draws around one of its cells. Neighbours share one: it is drawn at the top
 * and left of each cell, and at its bottom and right only where the table ends.
 */
export function rulesOf(
  table: XmlElement,
  { isFirstRow, isLastRow, isFirstColumn, isLastColumn, isLowest }: CellSides,
): readonly PageRule[] {
  const borders = findChild(table, 'w:tblPr', 'w:tblBorders')
  const rule = (side: PageRule['side'], name: string): readonly PageRule[] => {
    const border = findChild(borders, name)
    const value = border?.attributes['w:val'] ?? 'none'
    if (value === 'none' || value === 'nil') return []
    const widthPx = (numberOf(border, 'w:sz') ?? 4) / eighthsPerPx
    const style = value === 'dashed' || value === 'double' ? value : 'solid'
    // Word draws each of two lines as wide as it says.
    return [{ side, style, widthPx: style === 'double' ? 3 * widthPx : widthPx }]
  }
  return [
    ...rule('top', isFirstRow ? 'w:top' : 'w:insideH'),
    ...(isLowest ? rule('bottom', isLastRow ? 'w:bottom' : 'w:insideH') : []),
    ...rule('left', isFirstColumn ? 'w:left' : 'w:insideV'),
    ...(isLastColumn ? rule('right', 'w:right') : []),
  ]
}
