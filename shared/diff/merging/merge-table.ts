import type { Paragraph, TableBlock, TableCell } from '../../note/block'
import type { TableRow } from '../blocks/block-change'
import { diffBlock } from '../blocks/diff-block'
import { type Merge, type Pair, pairItems, partOf, thinned, wholePairs } from './pairs'

/**
 * Both states of a table as one, row by row; null where their cells do not stand one on the other,
 * as after a column was added.
 */
export function mergeTable(pair: Pair<TableBlock>, merge: Merge): TableBlock | null {
  const rows = pairRows(pair, merge)
  if (rows === null) return null
  // Stands where either state has one.
  const caption = pair.after?.caption ?? pair.before?.caption
  return merge.keep(
    {
      ...partOf(pair),
      ...(caption !== undefined && { caption }),
      rows: rows.map((row) => mergeRow(row, merge)),
    },
    pair,
  )
}

function pairRows(
  { fate, before, after }: Pair<TableBlock>,
  { options }: Merge,
): readonly Pair<TableRow>[] | null {
  if (before === null || after === null)
    return wholePairs({ fate, before, after }, ({ rows }) => rows, options)
  const pairs = pairedRows(before, after)
  const isOtherLong = pairs.some((pair) => pair.fate !== 'kept')
  if (isOtherLong && (spansRows(before) || spansRows(after))) return null
  const isOtherWide = pairs.some((row) => row.fate === 'kept' && !standOnEachOther(row))
  if (isOtherWide || gridWidth(before) !== gridWidth(after)) return null
  if (fate !== 'moved') return thinned(pairs, options)
  return pairs
    .filter((row) => row.after !== null)
    .map((row) => (row.fate === 'kept' ? { ...row, fate } : row))
}

function pairedRows(before: TableBlock, after: TableBlock): readonly Pair<TableRow>[] {
  const inside = diffBlock(before, after)
  const changes = inside?.kind === 'table' ? inside.rows : []
  const kept = (row: TableRow, index: number): Pair<TableRow> => ({
    fate: 'kept',
    before: before.rows[index] ?? null,
    after: row,
  })
  if (changes.length === 0) return after.rows.map(kept)
  const [left, right] = [before.rows.values(), after.rows.values()]
  const next = (rows: Iterator<TableRow>): TableRow | null => rows.next().value ?? null
  return changes.map(({ kind }): Pair<TableRow> => {
    if (kind === 'removed') return { fate: kind, before: next(left), after: null }
    if (kind === 'added') return { fate: kind, before: null, after: next(right) }
    return { fate: 'kept', before: next(left), after: next(right) }
  })
}

function spansRows({ rows }: TableBlock): boolean {
  return rows.some(({ cells }) => cells.some(({ rowSpan }) => rowSpan > 1))
}

function gridWidth({ rows }: TableBlock): number {
  return Math.max(
    0,
    ...rows.map(({ cells }) => cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0)),
  )
}

function standOnEachOther({ before, after }: Pair<TableRow>): boolean {
  const spans = (row: TableRow | null) =>
    (row?.cells ?? []).map(({ columnSpan, rowSpan }) => `${columnSpan} ${rowSpan}`).join()
  return spans(before) === spans(after)
}

function mergeRow(pair: Pair<TableRow>, merge: Merge): TableRow {
  const { fate, before, after } = pair
  const cells = partOf(pair).cells.map((_, index) =>
    mergeCell(
      { fate, before: before?.cells[index] ?? null, after: after?.cells[index] ?? null },
      merge,
    ),
  )
  return merge.keep({ cells }, pair)
}

function mergeCell(pair: Pair<TableCell>, merge: Merge): TableCell {
  const content = pairContent(pair, merge).map((one) => merge.keep({ ...partOf(one) }, one))
  return { ...partOf(pair), content }
}

/**
 * The last paragraphs of a cell are always one: its end belongs to the cell and can be neither put
 * in nor taken out.
 *
 * @see ECMA-376-1 17.13.5
 */
function pairContent(pair: Pair<TableCell>, { options }: Merge): readonly Pair<Paragraph>[] {
  const { fate, before, after } = pair
  if (before === null || after === null) return wholePairs(pair, (cell) => cell.content, options)
  const ofBefore = before.content
  const ofAfter = after.content
  const byId = pairItems(ofBefore, ofAfter, options)
  const last = byId.at(-1)
  const pairs = last?.before && last.after ? byId : pairFromEnd(ofBefore, ofAfter)
  if (fate !== 'moved') return pairs
  return pairs
    .filter((one) => one.after !== null)
    .map((one) => (one.fate === 'kept' ? { ...one, fate } : one))
}

function pairFromEnd(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): readonly Pair<Paragraph>[] {
  const common = Math.min(before.length, after.length)
  const removed = before.slice(0, before.length - common)
  const added = after.slice(0, after.length - common)
  return [
    ...removed.map((part): Pair<Paragraph> => ({ fate: 'removed', before: part, after: null })),
    ...added.map((part): Pair<Paragraph> => ({ fate: 'added', before: null, after: part })),
    ...after.slice(after.length - common).map(
      (part, index): Pair<Paragraph> => ({
        fate: 'kept',
        before: before[before.length - common + index] ?? null,
        after: part,
      }),
    ),
  ]
}
