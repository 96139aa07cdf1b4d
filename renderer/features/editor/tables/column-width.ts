import type { Node as PageNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { isInTable, selectedRect, TableMap } from '@tiptap/pm/tables'

/** What a column keeps at least, as when it is dragged. */
const leastColumnPx = 48
const stepPx = 16

/** A table and the position of its first row. */
export type TablePlace = { readonly table: PageNode; readonly tableStart: number }

/**
 * Makes the column of the cursor wider or narrower by a step. All other columns keep the width in
 * which they are shown, so that they do not move.
 *
 * @param shownPx the width of each column as it is drawn
 */
export function changeColumnWidth(
  state: EditorState,
  direction: -1 | 1,
  shownPx: readonly number[],
): Transaction | null {
  if (!isInTable(state)) return null
  const { table, tableStart, left } = selectedRect(state)
  const widths = filledWidths(table, shownPx)
  if (widths === null) return null
  const changed = widths.map((width, index) =>
    index === left ? Math.max(leastColumnPx, width + direction * stepPx) : width,
  )
  return setWidths(state.tr, { table, tableStart }, changed)
}

/**
 * Where only some columns of a table have a width, as after one was dragged, the others get the
 * one in which they are shown: Word has to know them all.
 */
export function completeWidths(
  state: EditorState,
  shownPxOf: (place: TablePlace) => readonly number[],
): Transaction | null {
  const { tr } = state
  state.doc.forEach((table, position) => {
    if (table.type.name !== 'table') return
    const known = widthsOf(table).filter((width) => width !== null).length
    if (known === 0 || known === TableMap.get(table).width) return
    const place = { table, tableStart: position + 1 }
    const widths = filledWidths(table, shownPxOf(place))
    if (widths !== null) setWidths(tr, place, widths)
  })
  return tr.docChanged ? tr : null
}

/** Null where a column is not drawn. */
function filledWidths(table: PageNode, shownPx: readonly number[]): readonly number[] | null {
  const widths = widthsOf(table).map((width, index) => width ?? Math.round(shownPx[index] ?? 0))
  return widths.some((width) => width <= 0) ? null : widths
}

function setWidths(
  tr: Transaction,
  { table, tableStart }: TablePlace,
  widths: readonly number[],
): Transaction {
  const map = TableMap.get(table)
  const done = new Set<number>()
  map.map.forEach((position, index) => {
    const cell = table.nodeAt(position)
    if (cell === null || done.has(position)) return
    done.add(position)
    const first = index % map.width
    const colwidth = widths.slice(first, first + Number(cell.attrs['colspan'] ?? 1))
    tr.setNodeMarkup(tableStart + position, null, { ...cell.attrs, colwidth })
  })
  return tr
}

/** By column, null where it was never set. */
function widthsOf(table: PageNode): readonly (number | null)[] {
  const map = TableMap.get(table)
  return map.map.slice(0, map.width).map((position, column) => {
    const widths: unknown = table.nodeAt(position)?.attrs['colwidth']
    const width: unknown = Array.isArray(widths) ? widths[column - map.map.indexOf(position)] : null
    return typeof width === 'number' && width > 0 ? width : null
  })
}
