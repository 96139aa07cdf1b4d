import { type ReactNode, useState } from 'react'
import { EmptyState } from '../../components/empty-state'
import { DataTable } from '../../components/table/data-table'
import { FilterField } from '../../components/table/filter-field'
import { type Column, filterItems, type Sort } from '../../components/table/sort-items'
import { useSettings } from '../../lib/settings/use-settings'
import { useText } from '../../lib/use-text'
import type { LibrarySection } from './library-section'
import classes from './section-list.module.css'
import { useMarkedColumns } from './use-marked-columns'

export type SectionListProps<T> = {
  readonly section: LibrarySection
  readonly items: readonly T[]
  readonly columns: readonly Column<T>[]
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
  /** Stands below the list. */
  readonly foot: ReactNode
}

/** One list of the library, with a field that narrows it. */
export function SectionList<T extends { readonly id: string }>(props: SectionListProps<T>) {
  const { section, items, columns } = props
  const text = useText()
  const [filter, setFilter] = useState('')
  const { settings, change } = useSettings()
  const words = filter.split(/\s+/).filter(Boolean)
  const shownColumns = useMarkedColumns(section, items, columns)
  const title = text(`library.${section}`)
  const shown = filterItems(
    items,
    (item) => columns.map((column) => column.text(item)).join(' '),
    filter,
  )

  function remember(sort: Sort | null) {
    const { [section]: _, ...others } = settings.listSorts
    change({ listSorts: sort === null ? others : { ...others, [section]: sort } })
  }
  function goToList() {
    const first = document.querySelector<HTMLElement>('[role="grid"] tr[tabindex="0"]')
    first?.focus()
    const id = shown[0]?.id
    if (id !== undefined && !shown.some((item) => item.id === props.selectedId)) props.onSelect(id)
  }

  return (
    <div className={classes.section}>
      <div className={classes.tools}>
        <FilterField
          label={text('library.filter', { list: title.toLowerCase() })}
          value={filter}
          onChange={setFilter}
          onLeave={goToList}
        />
        <p className={classes.count} aria-live="polite">
          {filter.trim() === ''
            ? ''
            : text('library.shown', { shown: shown.length, all: items.length })}
        </p>
      </div>
      <div className={classes.list}>
        {shown.length === 0 ? (
          <EmptyState
            title={items.length === 0 ? text('library.empty') : text('library.noneFound')}
            body={items.length === 0 ? text('library.emptyBody') : text('library.noneFoundBody')}
          />
        ) : (
          <DataTable
            label={title}
            columns={shownColumns}
            items={shown}
            idOf={(item) => item.id}
            selectedId={props.selectedId}
            onSelect={props.onSelect}
            onOpen={props.onOpen}
            sort={settings.listSorts[section] ?? null}
            onSort={remember}
            words={words}
          />
        )}
      </div>
      {props.foot}
    </div>
  )
}
