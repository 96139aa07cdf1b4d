import { useVirtualizer } from '@tanstack/react-virtual'
import { useId, useMemo, useRef, useState } from 'react'
import classes from './data-table.module.css'
import { DataTableHead } from './data-table-head'
import { DataTableRow } from './data-table-row'
import { type Column, type Sort, sortItems } from './sort-items'
import { useKeptFocus } from './use-kept-focus'
import { useListKeys } from './use-list-keys'
import { useMarkedWords } from './use-marked-words'

export type DataTableProps<T> = {
  readonly label: string
  readonly columns: readonly Column<T>[]
  readonly items: readonly T[]
  readonly idOf: (item: T) => string
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
  /** Enter or a double click on a row. */
  readonly onOpen?: (id: string) => void
  /** Kept by who shows the list, with `onSort`; left out, the list keeps it while it is shown. */
  readonly sort?: Sort | null
  readonly onSort?: (sort: Sort | null) => void
  /** Marked in the cells. */
  readonly words?: readonly string[]
}

const noWords: readonly string[] = []

const estimatedRowPx = 44

/**
 * A list in columns: sorted by its headings, moved in with the arrow keys, Home and End, and by
 * typing the first letters. Only the rows in sight are in the document.
 */
export function DataTable<T>(props: DataTableProps<T>) {
  const { columns, idOf, selectedId, onSelect, onOpen } = props
  const tableId = useId()
  const [ownSort, setOwnSort] = useState<Sort | null>(null)
  const { sort = ownSort, onSort = setOwnSort } = props
  const scroller = useRef<HTMLDivElement>(null)
  const keptFocus = useKeptFocus<HTMLTableElement>()
  const items = useMemo(() => sortItems(props.items, columns, sort), [props.items, columns, sort])
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedRowPx,
    getItemKey: (index) => {
      const item = items[index]
      return item === undefined ? index : idOf(item)
    },
    overscan: 30,
    initialRect: { width: 800, height: 600 },
  })
  useMarkedWords(scroller, props.words ?? noWords)
  const keys = useListKeys({
    ids: items.map(idOf),
    texts: items.map((item) => columns[0]?.text(item) ?? ''),
    selectedId,
    onSelect,
    onOpen,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    elementId: (id) => `${tableId}-${id}`,
    showsChosen: true,
  })
  const rows = virtualizer.getVirtualItems()
  const abovePx = rows[0]?.start ?? 0
  const belowPx = virtualizer.getTotalSize() - (rows.at(-1)?.end ?? 0)

  return (
    <div ref={scroller} className={classes.scroller}>
      <table
        {...keptFocus}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are moved in and chosen
        role="grid"
        aria-label={props.label}
        aria-rowcount={items.length + 1}
        className={classes.table}
        onKeyDown={keys.onKeyDown}
      >
        <DataTableHead columns={columns} sort={sort} onSort={onSort} />
        <tbody>
          <Gap heightPx={abovePx} columns={columns.length} />
          {rows.map((row) => {
            const item = items[row.index]
            if (item === undefined) return null
            const id = idOf(item)
            return (
              <DataTableRow
                key={row.key}
                ref={virtualizer.measureElement}
                id={`${tableId}-${id}`}
                index={row.index}
                columns={columns}
                item={item}
                isSelected={id === selectedId}
                isTabStop={id === keys.tabStopId}
                onSelect={() => onSelect(id)}
                onOpen={() => onOpen?.(id)}
              />
            )
          })}
          <Gap heightPx={belowPx} columns={columns.length} />
        </tbody>
      </table>
    </div>
  )
}

/** Stands for the rows out of sight, so that the scroll bar is right. */
function Gap({ heightPx, columns }: { readonly heightPx: number; readonly columns: number }) {
  if (heightPx <= 0) return null
  return (
    <tr>
      <td colSpan={columns} height={heightPx} className={classes.gap} />
    </tr>
  )
}
