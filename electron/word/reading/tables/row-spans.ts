import type { WordBlock, WordCell } from '@shared/word/word-document'

/** A row as the file has it: a cell over several rows stands in each of them. */
export type SpannedRow = {
  /** Columns left free in front of its first cell. */
  readonly columnsBefore: number
  readonly cells: readonly {
    readonly blocks: readonly WordBlock[]
    readonly columnSpan: number
    readonly goesOnAbove: boolean
    readonly goesOnBefore: boolean
  }[]
}

type OpenCell = { -readonly [Name in keyof WordCell]: WordCell[Name] }

/**
 * Counts the rows and columns of each cell.
 *
 * @returns the rows, and what stands in cells that only continue another one, where Word hides it
 */
export function withRowSpans<Row extends SpannedRow>(rows: readonly Row[]) {
  let above = new Map<number, OpenCell>()
  const covered: WordBlock[] = []
  const spanned = rows.map(({ columnsBefore, cells: ownCells, ...row }) => {
    const cells: OpenCell[] = []
    const here = new Map<number, OpenCell>()
    const lengthened = new Set<OpenCell>()
    let column = columnsBefore
    for (const { blocks, columnSpan, goesOnAbove, goesOnBefore } of ownCells) {
      const left = goesOnBefore ? cells.at(-1) : undefined
      const upper = goesOnAbove ? above.get(column) : undefined
      if (left !== undefined) left.columnSpan += columnSpan
      if (upper !== undefined && !lengthened.has(upper)) {
        upper.rowSpan += 1
        lengthened.add(upper)
      }
      const cell = left ?? upper ?? { columnSpan, rowSpan: 1, blocks }
      if (cell.blocks === blocks) cells.push(cell)
      else covered.push(...blocks)
      if (left === undefined) here.set(column, cell)
      column += columnSpan
    }
    above = here
    return { ...row, cells }
  })
  return { rows: spanned, covered }
}
