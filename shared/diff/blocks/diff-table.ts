import { commonPairs } from '../../base/common-pairs'
import { sameValue } from '../../base/same-value'
import type { Paragraph, TableBlock, TableCell } from '../../note/block'
import { changeOf, orNull } from '../change'
import { diffList } from '../list-change'
import type {
  CellInside,
  ParagraphInside,
  PartChange,
  RowInside,
  TableInside,
  TableRow,
} from './block-change'

type DiffParagraph = (before: Paragraph, after: Paragraph) => ParagraphInside | null
type Pair = readonly [number, number]

/** What changed in a table, by cell, null for nothing. */
export function diffTable(
  before: TableBlock,
  after: TableBlock,
  diffParagraph: DiffParagraph,
): TableInside | null {
  const diffCell = (one: TableCell, other: TableCell): CellInside | null =>
    orNull({
      header: changeOf(one.header, other.header),
      columnSpan: changeOf(one.columnSpan, other.columnSpan),
      rowSpan: changeOf(one.rowSpan, other.rowSpan),
      content: diffList(one.content, other.content, diffParagraph),
    })
  const diffRow = (one: TableRow, other: TableRow): RowInside | null =>
    diffParts(one.cells, other.cells, { nameOf: cellName, diffInside: diffCell })
  return orNull({
    kind: 'table',
    caption: changeOf(before.caption, after.caption),
    altText: changeOf(before.altText, after.altText),
    columnWidthsPx: changeOf(before.columnWidthsPx, after.columnWidthsPx),
    rows: diffParts(before.rows, after.rows, { nameOf: rowName, diffInside: diffRow }) ?? [],
  })
}

function rowName({ cells: [first] }: TableRow): string {
  return first === undefined ? '' : cellName(first)
}

function cellName({ content: [first] }: TableCell): string {
  return first?.id ?? ''
}

type PartComparison<Part, Inside> = {
  /** What a part is known by when its content has changed. */
  readonly nameOf: (part: Part) => string
  readonly diffInside: (before: Part, after: Part) => Inside | null
}

function diffParts<Part, Inside>(
  before: readonly Part[],
  after: readonly Part[],
  { nameOf, diffInside }: PartComparison<Part, Inside>,
): readonly PartChange<Part, Inside>[] | null {
  if (sameValue(before, after)) return null
  const pairs = pairParts(before, after, nameOf)
  const changes: PartChange<Part, Inside>[] = []
  let [row, column] = [0, 0]
  for (const [one, other] of [...pairs, [before.length, after.length] as const]) {
    for (const part of before.slice(row, one)) changes.push({ kind: 'removed', part })
    for (const part of after.slice(column, other)) changes.push({ kind: 'added', part })
    const [partBefore, partAfter] = [before[one], after[other]]
    if (partBefore !== undefined && partAfter !== undefined) {
      const inside = diffInside(partBefore, partAfter)
      changes.push(inside === null ? { kind: 'kept' } : { kind: 'changed', inside })
    }
    row = one + 1
    column = other + 1
  }
  return changes
}

/** Equal parts first; between them those of one name; then, where as many are left, by place. */
function pairParts<Part>(
  before: readonly Part[],
  after: readonly Part[],
  nameOf: (part: Part) => string,
): readonly Pair[] {
  const contentOf = (part: Part) => JSON.stringify(part)
  const equal = commonPairs(before.map(contentOf), after.map(contentOf))
  const named = fillGaps(equal, [before.length, after.length], ([top, left], [bottom, right]) =>
    commonPairs(before.slice(top, bottom).map(nameOf), after.slice(left, right).map(nameOf)).map(
      ([one, other]) => [one + top, other + left],
    ),
  )
  return fillGaps(named, [before.length, after.length], ([top, left], [bottom, right]) =>
    bottom - top === right - left
      ? Array.from({ length: bottom - top }, (_, index) => [top + index, left + index])
      : [],
  )
}

/** The pairs, and those found in each gap between them and at both ends. */
function fillGaps(
  pairs: readonly Pair[],
  end: Pair,
  find: (start: Pair, end: Pair) => readonly Pair[],
): readonly Pair[] {
  let start: Pair = [0, 0]
  const filled: Pair[] = []
  for (const pair of [...pairs, end]) {
    filled.push(...find(start, pair))
    if (pair !== end) filled.push(pair)
    start = [pair[0] + 1, pair[1] + 1]
  }
  return filled
}
