import type { TableBlock } from '@shared/note/block'
import { type GridCell, layTableGrid, shareColumnWidths } from '../blocks/tables/table-grid'
import { type FlowCell, type FlowTable, wordsOfRuns } from './flow'
import type { FlowContext } from './flow-parts'

/** A table on a grid without gaps: what spans leave open are empty cells. */
export function flowTableOf(block: TableBlock, context: FlowContext): FlowTable {
  const { columnCount, rows } = layTableGrid(block)
  const flowRows = rows.map((row, index) => flowRow(row, rows.slice(index + 1), context))
  const headerRowCount = countHeaderRows(rows)
  return {
    kind: 'table',
    caption: captionOf(block, context),
    description: descriptionOf(block, context),
    columnPercents: shareColumnWidths(block.columnWidthsPx, columnCount, 100),
    headerRowCount,
    rows: flowRows,
  }
}

/** Rows that are headers throughout, unless all are or a cell reaches out of them. */
function countHeaderRows(rows: readonly (readonly GridCell[])[]): number {
  const first = rows.findIndex((row) => !row.every(({ cell }) => cell?.header === true))
  const isReachedInto = rows[first]?.some(({ kind }) => kind === 'covered') ?? true
  return isReachedInto ? 0 : first
}

function flowRow(
  row: readonly GridCell[],
  below: readonly (readonly GridCell[])[],
  { texts }: FlowContext,
): readonly FlowCell[] {
  return row.flatMap(({ kind, cell, columnSpan }): readonly FlowCell[] => {
    if (kind === 'covered') return []
    const end = below.findIndex(
      (other) => !other.some((it) => it.kind === 'covered' && it.cell === cell),
    )
    return [
      {
        isHeader: cell?.header === true,
        columnSpan,
        rowSpan: cell === null ? 1 : 1 + (end < 0 ? below.length : end),
        paragraphs: (cell?.content ?? []).map(texts.of),
      },
    ]
  })
}

/** What was taken out is not counted. */
function captionOf(block: TableBlock, context: FlowContext): FlowTable['caption'] {
  const { language, targets, texts, set } = context
  if (block.caption === undefined) return null
  const text = texts.of(block)
  const number = targets.get(block.id)?.number
  const isCounted = number !== undefined && !text.isGone
  return { label: isCounted ? set(language.tableLabel.replace('{number}', number)) : '', text }
}

/** Its first row stands in for what nobody wrote. */
function descriptionOf({ altText, rows }: TableBlock, { texts, set }: FlowContext): string {
  if (altText !== undefined) return set(altText)
  return (rows[0]?.cells ?? [])
    .map(({ content }) =>
      content
        .map((paragraph) => wordsOfRuns(texts.of(paragraph).runs).replace(/\s+/g, ' '))
        .join(' ')
        .trim(),
    )
    .filter((words) => words !== '')
    .join(', ')
}
