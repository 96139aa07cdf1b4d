import type { StatisticEvidence } from '@shared/contract/library/consistency'
import type { ListedStatistic } from '@shared/contract/statistics'
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
} from 'react'
import { type FollowedValue, useFollowedValue } from '../../../lib/followed-value'
import { type FixedRows, useFixedRows } from '../../../lib/long-lists/use-fixed-rows'
import { useSettings } from '../../../lib/settings/use-settings'
import { useText } from '../../../lib/use-text'
import { StatisticRow, type StatisticRowActions } from './statistic-row'
import classes from './statistic-table.module.css'
import { indexIn, type ReadPages, rowIn, type StatisticRows } from './use-statistic-rows'

export type StatisticTableProps = {
  readonly rows: StatisticRows
  readonly total: number
  /** All rows are of one indicator, which then need not be said in each. */
  readonly isOneIndicator: boolean
  readonly selected: FollowedValue<StatisticEvidence | null>
  /** In the order in which they were chosen for a calculation. */
  readonly chosenIds: readonly string[]
  readonly onSelect: (statistic: ListedStatistic) => void
  readonly onOpen: () => void
  readonly onToggle: (statistic: ListedStatistic) => void
  readonly onClear: () => void
}

/** At the usual size of text. */
const usualRowPx = 46
const headPx = 31
/** Rows beyond those drawn that are read with them, as one will scroll on. */
const readAhead = 40
/** Leaps that follow each other faster than this pass what lies between. */
const leapMs = 60

/** Statistics in rows: arrows move, Space chooses for a calculation, Enter shows the source. */
export function StatisticTable(props: StatisticTableProps) {
  const { rows, total, isOneIndicator } = props
  const selectedId = useFollowedValue(props.selected)?.item.id ?? null
  const text = useText()
  const { settings } = useSettings()
  const tableId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const rowPx = Math.round((usualRowPx * settings.textSizePercent) / 100)
  const list = useFixedRows({ count: total, rowPx, headPx, scroller })
  const { first, last, scrollTo } = list
  const pages = useFollowedValue(rows.pages)
  useRead(rows, first, last)
  const { answered } = rows
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top
  useEffect(() => scrollTo(0), [answered])
  const active = useMemo(
    () => (selectedId === null ? -1 : indexIn(pages, selectedId)),
    [pages, selectedId],
  )
  const keys = useRowKeys(props, active, list)
  const isActiveDrawn = active >= first && active <= last
  return (
    <div ref={scroller} className={classes.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are moved in and chosen
        role="grid"
        data-one-indicator={isOneIndicator}
        aria-label={text('library.statistics')}
        aria-rowcount={total + 1}
        aria-multiselectable="true"
        aria-activedescendant={isActiveDrawn ? `${tableId}-${active}` : undefined}
        tabIndex={0}
        className={classes.table}
        onKeyDown={keys}
        onMouseDown={keepFocus}
      >
        <Head isOneIndicator={isOneIndicator} />
        <Rows {...props} {...{ tableId, list, rowPx, pages, selectedId }} />
      </table>
    </div>
  )
}

/** Reads the rows drawn; not those that one passes in leaps of a view, as with the scroll bar. */
function useRead({ need }: StatisticRows, first: number, last: number) {
  const before = useRef({ first, leaptAtMs: Number.NEGATIVE_INFINITY })
  useEffect(() => {
    const now = performance.now()
    const { leaptAtMs } = before.current
    const isLeap = Math.abs(first - before.current.first) * 2 > last - first
    before.current = { first, leaptAtMs: isLeap ? now : leaptAtMs }
    const read = () => need(first - readAhead, last + readAhead)
    if (!isLeap || now - leaptAtMs > leapMs) return read()
    const timer = setTimeout(read, leapMs)
    return () => clearTimeout(timer)
  }, [need, first, last])
}

/** A box in a row would take the focus with it when its row leaves the view. */
function keepFocus(event: MouseEvent<HTMLElement>) {
  if (!(event.target instanceof HTMLInputElement)) return
  event.preventDefault()
  event.currentTarget.focus()
}

type RowsProps = StatisticTableProps & {
  readonly tableId: string
  readonly list: FixedRows
  readonly rowPx: number
  readonly pages: ReadPages
  readonly selectedId: string | null
}

/** The rows in sight; what is on its way is part of the ground on which they are drawn. */
function Rows({ tableId, list, rowPx, pages, ...props }: RowsProps) {
  const actions = useLatestActions(props)
  const drawn = Array.from({ length: Math.max(0, list.last - list.first + 1) }, (_, place) => {
    const index = list.first + place
    const statistic = rowIn(pages, index)
    if (statistic === undefined) return null
    return (
      <StatisticRow
        key={index % list.most}
        id={`${tableId}-${index}`}
        index={index}
        topPx={index * rowPx - list.shiftPx}
        heightPx={rowPx}
        statistic={statistic}
        isOneIndicator={props.isOneIndicator}
        isSelected={statistic.item.id === props.selectedId}
        isChosen={props.chosenIds.includes(statistic.item.id)}
        actions={actions}
      />
    )
  })
  return (
    <tbody
      className={classes.rows}
      style={{ height: list.heightPx, backgroundSize: `100% ${rowPx}px` }}
    >
      {drawn}
    </tbody>
  )
}

function useLatestActions(
  props: Pick<StatisticTableProps, 'onSelect' | 'onOpen' | 'onToggle'>,
): RefObject<StatisticRowActions> {
  const latest = { select: props.onSelect, open: props.onOpen, toggle: props.onToggle }
  const actions = useRef<StatisticRowActions>(latest)
  actions.current = latest
  return actions
}

function useRowKeys(
  { rows, total, onSelect, onOpen, onToggle, onClear, chosenIds }: StatisticTableProps,
  active: number,
  { scrollTo, countInView }: FixedRows,
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
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const from = wanted.current ?? active
    const current = active === -1 ? undefined : rows.rowAt(active)
    const steps: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => go(from + 1),
      ArrowUp: () => go(from - 1),
      PageDown: () => go(from + countInView()),
      PageUp: () => go(from - countInView()),
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
    <thead className={classes.head}>
      <tr aria-rowindex={1} className={classes.headings}>
        <th scope="col">
          <span className="visually-hidden">{text('statistics.column.chosen')}</span>
        </th>
        {!isOneIndicator && <th scope="col">{text('field.indicator')}</th>}
        <th scope="col" className={isOneIndicator ? undefined : classes.minor}>
          {text('field.geography')}
        </th>
        <th scope="col" className={classes.minor}>
          {text('field.period')}
        </th>
        <th scope="col" data-align="end">
          {text('field.value')}
        </th>
        <th scope="col" className={classes.secondary}>
          {text('field.source')}
        </th>
      </tr>
    </thead>
  )
}
