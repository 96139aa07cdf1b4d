import type {
  CellInside,
  PartChange,
  TableInside,
  TableRow,
} from '@shared/diff/blocks/block-change'
import { readList } from '@shared/diff/reading/read-list'
import type { TableBlock, TableCell } from '@shared/note/block'
import type { ReactNode } from 'react'
import { Content, wrapped } from './content'

type TableViewProps = {
  readonly table: TableBlock
  readonly before: TableBlock
  readonly inside: TableInside | null
}

/** A table with what changed in its cells, rows that came and rows that went. */
export function TableView({ table, before, inside }: TableViewProps) {
  const hasRows = inside !== null && inside.rows.length > 0
  const rows = hasRows ? readParts(before.rows, table.rows, inside.rows) : table.rows.map(kept)
  return (
    <div className="tableWrapper">
      <table>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids
            <tr key={index} data-change={row.kind}>
              <Cells row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cells({ row }: { readonly row: ReadRow }): ReactNode {
  return cellsOf(row).map((cell, column) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no ids
    <CellView key={column} cell={row.kind === 'kept' ? cell : withRow(cell, row.kind)} />
  ))
}

type ReadPart<Part, Inside> = {
  readonly kind: 'kept' | 'added' | 'removed' | 'changed'
  readonly part: Part
  readonly before: Part
  readonly inside: Inside | null
}
type ReadRow = ReadPart<TableRow, readonly PartChange<TableCell, CellInside>[]>
type ReadCell = ReadPart<TableCell, CellInside>

function cellsOf({ part, before, inside }: ReadRow): readonly ReadCell[] {
  return inside === null ? part.cells.map(kept) : readParts(before.cells, part.cells, inside)
}

function withRow(cell: ReadCell, kind: ReadRow['kind']): ReadCell {
  return kind === 'changed' ? cell : { ...cell, kind }
}

function kept<Part>(part: Part): ReadPart<Part, never> {
  return { kind: 'kept', part, before: part, inside: null }
}

/** Each part of both states, in order. */
function readParts<Part, Inside>(
  before: readonly Part[],
  after: readonly Part[],
  changes: readonly PartChange<Part, Inside>[],
): readonly ReadPart<Part, Inside>[] {
  let [row, column] = [0, 0]
  return changes.flatMap((change): ReadPart<Part, Inside>[] => {
    const [one, other] = [before[row], after[column]]
    if (change.kind !== 'added') row += 1
    if (change.kind !== 'removed') column += 1
    const part = change.kind === 'removed' ? one : other
    if (part === undefined) return []
    const inside = change.kind === 'changed' ? change.inside : null
    return [{ kind: change.kind, part, before: one ?? part, inside }]
  })
}

function CellView({ cell: { kind, part, before, inside } }: { readonly cell: ReadCell }) {
  const Tag = part.header ? 'th' : 'td'
  const paragraphs: ReactNode = readList(before.content, part.content, inside?.content ?? []).map(
    (read) => (
      <p key={`${read.kind} ${read.id}`}>
        {wrapped(
          read,
          <Content
            content={read.item.content}
            runs={'inside' in read ? (read.inside?.content ?? null) : null}
          />,
        )}
      </p>
    ),
  )
  return (
    <Tag colSpan={part.columnSpan} rowSpan={part.rowSpan} data-change={kind}>
      {kind === 'added' || kind === 'removed' ? wrapped({ kind }, paragraphs) : paragraphs}
    </Tag>
  )
}
