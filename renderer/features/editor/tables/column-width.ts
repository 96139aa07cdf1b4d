import type { Node as PageNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { isInTable, selectedRect, type TableMap } from '@tiptap/pm/tables'

/** What a column keeps at least, as when it is dragged. */
export const leastColumnPx = 48
const stepPx = 16

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
  const { map, table, tableStart, left } = selectedRect(state)
  const widths = widthsOf(table, map).map(
    (width, index) => width ?? Math.round(shownPx[index] ?? 0),
  )
  if (widths.some((width) => width <= 0)) return null
  const changed = widths.map((width, index) =>
    index === left ? Math.max(leastColumnPx, width + direction * stepPx) : width,
  )
  const { tr } = state
  const done = new Set<number>()
  map.map.forEach((position, index) => {
    const cell = table.nodeAt(position)
    if (cell === null || done.has(position)) return
    done.add(position)
    const first = index % map.width
    const colwidth = changed.slice(first, first + Number(cell.attrs['colspan'] ?? 1))
    tr.setNodeMarkup(tableStart + position, null, { ...cell.attrs, colwidth })
  })
  return tr
}

/** By column, null where it was never set. */
function widthsOf(table: PageNode, map: TableMap): readonly (number | null)[] {
  return Array.from({ length: map.width }, (_, column) => {
    const position = map.map[column]
    const cell = position === undefined ? null : table.nodeAt(position)
    const widths: unknown = cell?.attrs['colwidth']
    const first = position === undefined ? 0 : map.map.indexOf(position)
    const width: unknown = Array.isArray(widths) ? widths[column - first] : null
    return typeof width === 'number' && width > 0 ? width : null
  })
}
