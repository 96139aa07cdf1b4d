import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import classes from './data-table.module.css'
import type { Column, Sort } from './sort-items'

export type DataTableHeadProps<T> = {
  readonly columns: readonly Column<T>[]
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
}

export function DataTableHead<T>({ columns, sort, onSort }: DataTableHeadProps<T>) {
  return (
    <>
      <colgroup>
        {columns.map((column) => (
          <col
            key={column.id}
            className={column.isSecondary ? classes.secondary : undefined}
            width={`${column.widthPercent}%`}
          />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <ColumnHead key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
    </>
  )
}

function ColumnHead<T>({
  column,
  sort,
  onSort,
}: Omit<DataTableHeadProps<T>, 'columns'> & { readonly column: Column<T> }) {
  const own = sort?.columnId === column.id ? sort : null
  const order = own === null ? 'none' : own.descending ? 'descending' : 'ascending'
  return (
    <th
      scope="col"
      aria-sort={order}
      data-align={column.align}
      className={column.isSecondary ? classes.secondary : undefined}
    >
      <UnstyledButton className={classes.sort} onClick={() => onSort(nextSort(column.id, own))}>
        {column.title}
        {order === 'ascending' && <IconArrowUp size={12} aria-hidden="true" />}
        {order === 'descending' && <IconArrowDown size={12} aria-hidden="true" />}
      </UnstyledButton>
    </th>
  )
}

/** Up, down, and back to the order of the library. */
function nextSort(columnId: string, own: Sort | null): Sort | null {
  if (own === null) return { columnId, descending: false }
  return own.descending ? null : { columnId, descending: true }
}
