import type { TableBlock } from '@shared/note/block'
import { cleanText } from '@shared/typography/clean-text'
import {
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableProperties,
  TableRow,
  VerticalMergeType,
} from 'docx'
import { ruleEighthsPt } from '../../look/layout'
import { styleIds } from '../../look/style-ids'
import { isTakenAway } from '../../print/printed-change'
import type { PrintedText } from '../../print/printed-note'
import { revisionOf } from '../../word-changes'
import { element, textContent } from '../../word-elements'
import { getText, type WriteContext } from '../write-context'
import { writeTableCaption } from './table-caption'
import { type GridCell, layTableGrid, shareColumnWidths } from './table-grid'

const rule = { style: 'single', size: ruleEighthsPt, color: 'auto' } as const

/** A table with repeated header rows, and a line after it: two tables in a row would become one. */
export function writeTable(
  block: TableBlock,
  context: WriteContext,
): readonly (Paragraph | Table)[] {
  const { columnCount, rows } = layTableGrid(block)
  const { changes } = context.printed
  const widths = shareColumnWidths(block.columnWidthsPx, columnCount, context.widthTwips)
  const firstBodyRow = rows.findIndex((row) => !row.every((cell) => cell.cell?.header === true))
  const headerRowCount = firstBodyRow < 0 ? 0 : firstBodyRow
  const table = new DescribedTable(
    {
      width: { size: context.widthTwips, type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      borders: {
        top: rule,
        bottom: rule,
        left: rule,
        right: rule,
        insideHorizontal: rule,
        insideVertical: rule,
      },
      tableLook: { firstRow: headerRowCount > 0 },
      rows: rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            tableHeader: index < headerRowCount,
            ...revisionOf(changes?.get(block.rows[index] ?? block)),
            children: writeRow(row, widths, context),
          }),
      ),
    },
    describe(block, context),
  )
  const run = revisionOf(changes?.get(block))
  return [
    ...writeTableCaption(block, context),
    table,
    new Paragraph({ style: styleIds.tableText, run, children: [] }),
  ]
}

function writeRow(row: readonly GridCell[], widths: readonly number[], context: WriteContext) {
  let column = 0
  return row.map((gridCell) => {
    const size = widths
      .slice(column, column + gridCell.columnSpan)
      .reduce((sum, width) => sum + width, 0)
    column += gridCell.columnSpan
    return new TableCell({
      width: { size, type: 'dxa' },
      children: cellParagraphs(gridCell, context),
      ...(gridCell.columnSpan > 1 ? { columnSpan: gridCell.columnSpan } : {}),
      ...(gridCell.isMerged ? { verticalMerge: mergeOf(gridCell) } : {}),
    })
  })
}

function mergeOf({ kind }: GridCell) {
  return kind === 'first' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE
}

function cellParagraphs({ kind, cell }: GridCell, context: WriteContext): Paragraph[] {
  const style = cell?.header === true ? styleIds.tableHead : styleIds.tableText
  if (kind === 'covered' || cell === null) return [new Paragraph({ style, children: [] })]
  return cell.content.map(
    (paragraph) => new Paragraph({ style, ...textContent(getText(context, paragraph)) }),
  )
}

type Description = { readonly caption: string; readonly description: string }

/**
 * Words for a reader who cannot see the table: those of its author, or its first row and its first
 * column.
 */
function describe(block: TableBlock, context: WriteContext): Description {
  const words = (cell: TableBlock['rows'][number]['cells'][number] | undefined): string =>
    (cell?.content ?? [])
      .map((paragraph) => wordsOf(getText(context, paragraph)))
      .join(' ')
      .trim()
  const list = (texts: readonly string[]) => texts.filter((text) => text !== '').join(', ')
  const { altText } = block
  return {
    caption:
      block.caption === undefined
        ? list((block.rows[0]?.cells ?? []).map(words))
        : wordsOf(getText(context, block)),
    description:
      altText === undefined
        ? list(block.rows.map((row) => words(row.cells[0])))
        : cleanText(altText),
  }
}

function wordsOf({ runs }: PrintedText): string {
  const there = runs.filter(({ change }) => !isTakenAway(change))
  return there.map((run) => (run.kind === 'text' ? run.text.replace(/\s+/g, ' ') : '')).join('')
}

/** `docx` has no option for the alternative text of a table. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, { caption, description }: Description) {
    super(options)
    for (const part of this.root) {
      if (!(part instanceof TableProperties)) continue
      if (caption !== '') part.addChildElement(element('w:tblCaption', { 'w:val': caption }))
      if (description !== '') {
        part.addChildElement(element('w:tblDescription', { 'w:val': description }))
      }
    }
  }
}
