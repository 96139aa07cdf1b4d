import type { WordBlock, WordParagraph, WordTable } from '../../word-document'
import { plainRuns } from '../text/run-text'

/** A line of the first page. */
export type HeadLine = {
  /** With single ordinary spaces and without any at both ends; a tab stays. */
  readonly text: string
  readonly style: string
}

/** A paragraph with its lines, or a row of a table with those of each cell. */
export type HeadRow =
  | { readonly kind: 'paragraph'; readonly lines: readonly HeadLine[] }
  | { readonly kind: 'row'; readonly cells: readonly (readonly HeadLine[])[] }

/** The lines of a block as they may stand on a first page. */
export function headRowsOf(block: WordBlock): readonly HeadRow[] {
  switch (block.kind) {
    case 'section':
      return []
    case 'paragraph':
      return [{ kind: 'paragraph', lines: linesOf(block) }]
    case 'table':
      return rowsOfTable(block)
  }
}

function rowsOfTable({ rows }: WordTable): readonly HeadRow[] {
  return rows.map(({ cells }) => ({
    kind: 'row',
    cells: cells.map((cell) =>
      cell.blocks
        .flatMap(headRowsOf)
        .flatMap((row) => (row.kind === 'paragraph' ? row.lines : row.cells.flat())),
    ),
  }))
}

function linesOf({ runs, style }: WordParagraph): readonly HeadLine[] {
  const lines: string[] = ['']
  for (const run of runs) {
    if (run.kind === 'lineBreak') lines.push('')
    else lines[lines.length - 1] += plainRuns([run])
  }
  return lines
    .map((line) => line.replace(/[^\S\t]+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, style }))
}
