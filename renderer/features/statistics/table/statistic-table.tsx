import type { ListedStatistic } from '@shared/contract/statistics'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useText } from '../../../lib/use-text'
import { StatisticRow } from './statistic-row'
import classes from './statistic-table.module.css'
import type { StatisticRows } from './use-statistic-rows'

export type StatisticTableProps = {
  readonly rows: StatisticRows
  readonly total: number
  /** All rows are of one indicator, which then need not be said in each. */
  readonly isOneIndicator: boolean
  readonly selectedId: string | null
  /** In the order in which they were chosen for a calculation. */
  readonly chosenIds: readonly string[]
  readonly onSelect: (statistic: ListedStatistic) => void
  readonly onOpen: () => void
  readonly onToggle: (statistic: ListedStatistic) => void
  readonly onClear: () => void
}

const estimatedRowPx = 38
const pageRows = 10

/** Statistics in rows: arrows move, Space chooses for a calculation, Enter shows the source. */
export function StatisticTable(props: StatisticTableProps) {
  const { rows, total, selectedId, isOneIndicator } = props
  const text = useText()
  const tableId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedRowPx,
    overscan: 12,
    initialRect: { width: 800, height: 600 },
  })
  const shown = virtualizer.getVirtualItems()
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0]
  useEffect(() => rows.need(first, last), [rows.need, first, last])
  const { answered } = rows
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top
  useEffect(() => scroller.current?.scrollTo({ top: 0 }), [answered])
  const active = selectedId === null ? -1 : rows.indexOf(selectedId)
  const keys = useRowKeys(props, active, (index) => virtualizer.scrollToIndex(index))
  const columns = isOneIndicator ? 5 : 6
  return (
    <div ref={scroller} className={classes.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are moved in and chosen
        role="grid"
        aria-label={text('library.statistics')}
        aria-rowcount={total + 1}
        aria-multiselectable="true"
        aria-activedescendant={active === -1 ? undefined : `${tableId}-${active}`}
        tabIndex={0}
        className={classes.table}
        onKeyDown={keys}
      >
        <Head isOneIndicator={isOneIndicator} />
        <tbody>
          <Gap heightPx={shown[0]?.start ?? 0} columns={columns} />
          {shown.map(({ index, key }) => {
            const row = rows.rowAt(index)
            return (
              <StatisticRow
                key={key}
                ref={virtualizer.measureElement}
                id={`${tableId}-${index}`}
                index={index}
                statistic={row}
                isOneIndicator={isOneIndicator}
                isSelected={row !== undefined && row.item.id === selectedId}
                chosenAs={row === undefined ? 0 : props.chosenIds.indexOf(row.item.id) + 1}
                onSelect={props.onSelect}
                onOpen={props.onOpen}
                onToggle={props.onToggle}
              />
            )
          })}
          <Gap heightPx={virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0)} columns={columns} />
        </tbody>
      </table>
    </div>
  )
}

function useRowKeys(
  { rows, total, onSelect, onOpen, onToggle, onClear, chosenIds }: StatisticTableProps,
  active: number,
  scrollTo: (index: number) => void,
) {
  const wanted = useRef<number | null>(null)
  const go = (to: number) => {
    const index = Math.max(0, Math.min(total - 1, to))
    scrollTo(index)
    const row = rows.rowAt(index)
    // A row that is on its way is chosen once it is there.
    wanted.current = row === undefined ? index : null
    if (row === undefined) rows.need(index, index)
    else onSelect(row)
  }
  useEffect(() => {
    const row = wanted.current === null ? undefined : rows.rowAt(wanted.current)
    if (row === undefined) return
    wanted.current = null
    onSelect(row)
  })
  const from = wanted.current ?? active
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const current = active === -1 ? undefined : rows.rowAt(active)
    const steps: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => go(from + 1),
      ArrowUp: () => go(from - 1),
      PageDown: () => go(from + pageRows),
      PageUp: () => go(from - pageRows),
      Home: () => go(0),
      End: () => go(total - 1),
      Enter: current && onOpen,
      ' ': current && (() => onToggle(current)),
      Escape: chosenIds.length > 0 ? onClear : undefined,
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    step()
  }
}

function Head({ isOneIndicator }: { readonly isOneIndicator: boolean }) {
  const text = useText()
  return (
    <>
      <colgroup>
        <col width="36" />
        {!isOneIndicator && <col width="28%" />}
        <col width={isOneIndicator ? '30%' : '19%'} />
        <col width="15%" />
        <col width="14%" />
        <col className={classes.secondary} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">
            <span className="visually-hidden">{text('statistics.column.chosen')}</span>
          </th>
          {!isOneIndicator && <th scope="col">{text('field.indicator')}</th>}
          <th scope="col">{text('field.geography')}</th>
          <th scope="col">{text('field.period')}</th>
          <th scope="col" data-align="end">
            {text('field.value')}
          </th>
          <th scope="col" className={classes.secondary}>
            {text('field.source')}
          </th>
        </tr>
      </thead>
    </>
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
