import type { Ref } from 'react'
import classes from './data-table.module.css'
import type { Column } from './sort-items'

export type DataTableRowProps<T> = {
  readonly ref: Ref<HTMLTableRowElement>
  readonly id: string
  readonly index: number
  readonly columns: readonly Column<T>[]
  readonly item: T
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly onSelect: () => void
  readonly onOpen: () => void
}

export function DataTableRow<T>(props: DataTableRowProps<T>) {
  const { columns, item, index } = props
  return (
    <tr
      ref={props.ref}
      id={props.id}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={props.isSelected}
      tabIndex={props.isTabStop ? 0 : -1}
      className={classes.row}
      onClick={props.onSelect}
      onDoubleClick={props.onOpen}
    >
      {columns.map((column) => (
        <td
          key={column.id}
          data-align={column.align}
          className={column.isSecondary ? classes.secondary : undefined}
        >
          <div className={classes.clamp}>
            {column.cell === undefined ? column.text(item) : column.cell(item)}
          </div>
        </td>
      ))}
    </tr>
  )
}
