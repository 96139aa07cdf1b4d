import type { MeasureMove } from '@shared/contract/library/library-edit'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import { useKeptFocus } from '../../../components/table/use-kept-focus'
import { useListKeys } from '../../../components/table/use-list-keys'
import { useText } from '../../../lib/use-text'
import classes from './outline.module.css'
import { OutlineRow, type OutlineRowActions } from './outline-row'
import { type OutlineRow as Row, rowText } from './outline-rows'
import { useOutlineMarks } from './use-outline-marks'
import { type RowDrag, useRowDrag } from './use-row-drag'

/** Asks once that a line be brought into sight, as soon as it is there, and focused or not. */
export type OutlineFocus = { readonly key: string; readonly takesFocus: boolean }

export type OutlineTreeProps = {
  readonly rows: readonly Row[]
  readonly selectedKey: string | null
  readonly focus: OutlineFocus | null
  readonly onSelect: (key: string) => void
  /** The same by a click: one may go on to the details at once. */
  readonly onPick: (key: string) => void
  readonly setOpen: (key: string, isOpen: boolean) => void
  /** Enter on a measure: on to its details; F2: at once into its text. */
  readonly onEnter: (row: Row, isEdit: boolean) => void
  readonly onDelete: (row: Row) => void
  /** Alt and an arrow on a measure. */
  readonly onMove: (row: Row, to: MeasureMove) => void
}

const estimatedRowPx = 36
const outlineElementId = (key: string) => `outline-${key.replaceAll(' ', '-')}`

/**
 * Plans, pillars and measures as a tree: arrows move, right and left open and close, Home, End and
 * first letters find. Only the lines in sight are in the document.
 */
export function OutlineTree(props: OutlineTreeProps) {
  const { rows, selectedKey, onSelect } = props
  const text = useText()
  const scroller = useRef<HTMLDivElement>(null)
  const keptFocus = useKeptFocus<HTMLDivElement>()
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedRowPx,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 20,
    initialRect: { width: 800, height: 600 },
  })
  const ids = useMemo(() => rows.map(({ key }) => key), [rows])
  const texts = useMemo(() => rows.map(rowText), [rows])
  const keys = useListKeys({
    ids,
    texts,
    selectedId: selectedKey,
    onSelect,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    elementId: outlineElementId,
  })
  useFocusAsked(props, (index) => virtualizer.scrollToIndex(index))
  const shown = virtualizer.getVirtualItems()
  const marks = useOutlineMarks(rows, shown[0]?.index ?? 0)
  const onKeyDown = useTreeKeys(props, keys.onKeyDown)
  const drag = useRowDrag((row, to) => {
    onSelect(row.key)
    props.onMove(row, to)
  })
  const actions = useLatestActions(props, drag)

  return (
    <div ref={scroller} className={classes.scroller}>
      <div
        {...keptFocus}
        role="tree"
        aria-label={text('library.plans')}
        className={classes.tree}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        <div className={classes.shown} style={{ top: shown[0]?.start ?? 0 }} role="none">
          {shown.map(({ index }) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <OutlineRow
                key={row.key}
                ref={virtualizer.measureElement}
                id={outlineElementId(row.key)}
                index={index}
                row={row}
                mark={marks.get(row.key) ?? null}
                isSelected={row.key === selectedKey}
                isTabStop={row.key === keys.tabStopId}
                isDragged={row.key === drag.draggedKey}
                dropPlace={drag.over?.key === row.key ? drag.over.place : null}
                actions={actions}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

function useLatestActions(props: OutlineTreeProps, drag: RowDrag): RefObject<OutlineRowActions> {
  const { rows, onPick, onEnter, setOpen } = props
  const latest: OutlineRowActions = {
    drag,
    next: (index) => rows[index + 1],
    select: ({ key }) => onPick(key),
    toggle: (row) => {
      if (row.kind === 'measure') onEnter(row, false)
      else if (row.isOpen !== null) setOpen(row.key, !row.isOpen)
    },
  }
  const actions = useRef(latest)
  actions.current = latest
  return actions
}

function useFocusAsked({ rows, focus }: OutlineTreeProps, scrollTo: (index: number) => void) {
  const answered = useRef<OutlineFocus | null>(null)
  useEffect(() => {
    if (focus === null || focus === answered.current) return
    const index = rows.findIndex(({ key }) => key === focus.key)
    if (index === -1) return
    const line = document.getElementById(outlineElementId(focus.key))
    // A line out of sight comes into the document only once the tree has scrolled to it.
    if (line === null) return scrollTo(index)
    answered.current = focus
    if (focus.takesFocus) line.focus()
    line.scrollIntoView({ block: 'nearest' })
  })
}

/** The keys that a tree has beside those of a list. */
function useTreeKeys(props: OutlineTreeProps, listKeys: (event: KeyboardEvent) => void) {
  const { rows, selectedKey, onSelect, setOpen, onEnter, onDelete, onMove } = props
  const at = rows.findIndex(({ key }) => key === selectedKey)
  const row = rows[at]

  function goRight(open: boolean | null) {
    if (row === undefined || open === null) return
    if (!open) setOpen(row.key, true)
    else if (rows[at + 1]?.parentKey === row.key) onSelectAndFocus(rows[at + 1]?.key)
  }
  function goLeft(open: boolean | null) {
    if (row === undefined) return
    if (open) setOpen(row.key, false)
    else onSelectAndFocus(row.parentKey)
  }
  function onSelectAndFocus(key: string | null | undefined) {
    if (key === null || key === undefined) return
    onSelect(key)
    document.getElementById(outlineElementId(key))?.focus()
  }
  function enter() {
    if (row === undefined) return
    if (row.kind === 'measure' || row.isOpen === null) onEnter(row, false)
    else setOpen(row.key, !row.isOpen)
  }

  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    if (event.altKey) {
      const kind = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null
      if (kind === null || row === undefined) return
      event.preventDefault()
      onMove(row, { kind })
      return
    }
    const open = row === undefined || row.kind === 'measure' ? null : row.isOpen
    const actions: Readonly<Record<string, () => void>> = {
      ArrowRight: () => goRight(open),
      ArrowLeft: () => goLeft(open),
      Enter: enter,
      F2: () => row !== undefined && onEnter(row, true),
      Delete: () => row !== undefined && onDelete(row),
    }
    const action = actions[event.key]
    if (action === undefined) return listKeys(event)
    event.preventDefault()
    action()
  }
}
