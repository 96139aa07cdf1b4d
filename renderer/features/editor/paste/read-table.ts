import type { TableBlock, TableCell } from '@shared/note/block'
import { joinTexts } from '@shared/note/inlines/join-texts'
import { dropOf, styleOf } from './element-style'
import { flattenBlocks } from './flatten-blocks'
import { nestLines, paragraphOf } from './nest-lines'
import type { Line, Reading, ReadLines } from './pasted'
import { isBlank } from './read-inlines'

/** As many columns as a Word table can have. */
const mostColumns = 63

/**
 * A table with its merged cells, header rows and widths; what only sets out a page (one cell, or
 * said to be presentation) gives its content.
 */
export function readTable(
  table: HTMLTableElement,
  reading: Reading,
  readLines: ReadLines,
): readonly Line[] {
  const caption = table.caption === null ? [] : readLines(table.caption, reading)
  const rows = [...table.rows].filter((row) => row.cells.length > 0 && isShown(row, reading))
  const isLayout =
    table.getAttribute('role') === 'presentation' ||
    (rows.length === 1 && rows[0]?.cells.length === 1)
  if (isLayout)
    return [
      ...caption,
      ...rows.flatMap((row) => [...row.cells].flatMap((cell) => readLines(cell, reading))),
    ]
  if (rows.length === 0) return caption
  const cells = rows.map((row, index) =>
    [...row.cells].map((cell) =>
      readCell(cell, readLines(cell, reading), rows.length - index, reading),
    ),
  )
  if (cells.flat().every(({ content }) => content.every((part) => isBlank(part.content))))
    return caption
  const isBoldHead = cells.length > 1 && (cells[0] ?? []).every(isBold)
  const block: TableBlock = {
    id: reading.newId(),
    kind: 'table',
    columnWidthsPx: readWidths(table, rows, cells[0] ?? [], reading),
    rows: cells.map((row, index) => ({
      cells: row.map((cell) => (cell.header || (index === 0 && isBoldHead) ? headOf(cell) : cell)),
    })),
  }
  return [...caption, { kind: 'table', table: block }]
}

function isShown(row: Element, reading: Reading): boolean {
  const drop = dropOf(row, styleOf(row, reading), reading)
  if (drop !== null && drop !== 'silent') reading.lose(drop)
  return drop === null
}

function readCell(
  cell: HTMLTableCellElement,
  lines: readonly Line[],
  rowsLeft: number,
  reading: Reading,
): TableCell {
  const tables = lines.filter(({ kind }) => kind === 'table').length
  if (tables > 0) reading.lose('nestedTable', tables)
  const marked = styleOf(cell, reading).get('font-weight')
  const isHeavy = /^(bold|[6-9]00)/.test(marked ?? '')
  const content = flattenBlocks(nestLines(lines, reading.newId)).map((line) =>
    paragraphOf(
      isHeavy
        ? line.map((inline) =>
            inline.kind === 'text' && !inline.marks.includes('bold')
              ? { ...inline, marks: ['bold' as const, ...inline.marks] }
              : inline,
          )
        : joinTexts(line),
      reading.newId,
    ),
  )
  return {
    header: cell.localName === 'th' || cell.closest('table > thead') !== null,
    columnSpan: Math.min(Math.max(1, cell.colSpan), mostColumns),
    rowSpan: Math.min(Math.max(1, cell.rowSpan), rowsLeft),
    content: content.length > 0 ? content : [paragraphOf([], reading.newId)],
  }
}

function isBold({ content }: TableCell): boolean {
  return content.every((part) =>
    part.content.every((inline) => inline.kind !== 'text' || inline.marks.includes('bold')),
  )
}

/** A header is bold by its look. */
function headOf(cell: TableCell): TableCell {
  const content = cell.content.map((part) => ({
    ...part,
    content: joinTexts(
      part.content.map((inline) =>
        inline.kind === 'text'
          ? { ...inline, marks: inline.marks.filter((mark) => mark !== 'bold') }
          : inline,
      ),
    ),
  }))
  return { ...cell, header: true, content }
}

/** In pixels by column, from the columns or from the first row in which no cells are merged. */
function readWidths(
  table: HTMLTableElement,
  rows: readonly HTMLTableRowElement[],
  firstRow: readonly TableCell[],
  reading: Reading,
): readonly (number | null)[] {
  const count = firstRow.reduce((sum, { columnSpan }) => sum + columnSpan, 0)
  const columns = [
    ...table.querySelectorAll<HTMLTableColElement>(':scope > colgroup > col, :scope > col'),
  ]
  const ofColumns = columns.flatMap((column) => {
    const width = widthPx(column, reading)
    return Array.from({ length: Math.min(column.span, mostColumns) }, () => width)
  })
  const whole = rows.find(
    ({ cells }) => cells.length === count && [...cells].every(({ colSpan }) => colSpan === 1),
  )
  const widths =
    ofColumns.length > 0
      ? ofColumns
      : [...(whole?.cells ?? [])].map((cell) => widthPx(cell, reading))
  return Array.from({ length: count }, (_, index) => widths[index] ?? null)
}

const pxPer: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
}

function widthPx(element: Element, reading: Reading): number | null {
  const ofStyle = /^([\d.]+)(px|pt|in|cm|mm)$/.exec(styleOf(element, reading).get('width') ?? '')
  const ofAttribute = /^([\d.]+)$/.exec(element.getAttribute('width') ?? '')
  const [, number = '', unit = 'px'] = ofStyle ?? ofAttribute ?? []
  const width = Math.round(Number(number) * (pxPer[unit] ?? 1))
  return width > 0 ? width : null
}
