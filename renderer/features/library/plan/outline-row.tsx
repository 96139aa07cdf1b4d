import type { ContradictionMark } from '@shared/contract/library/consistency'
import { IconChevronRight } from '@tabler/icons-react'
import { type MouseEvent, memo, type ReactNode, type Ref, type RefObject } from 'react'
import { MarkingBadge } from '../../../components/marking-badge'
import { LookMark } from '../../../components/marks/look-mark'
import { useText } from '../../../lib/use-text'
import { capitalised, formatDates } from '../wording'
import classes from './outline.module.css'
import type { OutlineRow as Row } from './outline-rows'
import type { DropPlace, RowDrag } from './use-row-drag'

/** What is done with a line. */
export type OutlineRowActions = {
  readonly select: (row: Row) => void
  readonly toggle: (row: Row) => void
  readonly drag: RowDrag
  /** The line below one, by its index. */
  readonly next: (index: number) => Row | undefined
}

export type OutlineRowProps = {
  readonly ref: Ref<HTMLDivElement>
  readonly id: string
  readonly index: number
  readonly row: Row
  /** What it is at odds with; null for nothing. */
  readonly mark: ContradictionMark['mark'] | null
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly isDragged: boolean
  /** Where something is held over it. */
  readonly dropPlace: DropPlace | null
  /** Always the same object, so that a step through the outline draws the lines that are new. */
  readonly actions: RefObject<OutlineRowActions>
}

/** One line of the outline; a double click opens it. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, actions } = props
  const text = useText()
  const isOpen = row.kind === 'measure' ? null : row.isOpen
  function onClick({ target }: MouseEvent) {
    actions.current.select(row)
    if (target instanceof Element && target.closest('[data-toggle-line]') !== null)
      actions.current.toggle(row)
  }
  return (
    // The tree handles the keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={props.ref}
      id={props.id}
      data-index={props.index}
      data-list-item=""
      data-kind={row.kind}
      data-dragged={props.isDragged}
      data-drop={props.dropPlace ?? undefined}
      draggable={row.kind === 'measure'}
      onDragStart={(event) => actions.current.drag.start(row, event)}
      onDragOver={(event) => actions.current.drag.goOver(row, event)}
      onDrop={(event) => actions.current.drag.drop(row, actions.current.next(props.index), event)}
      onDragEnd={() => actions.current.drag.end()}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={isOpen ?? undefined}
      aria-selected={props.isSelected}
      tabIndex={props.isTabStop ? 0 : -1}
      className={classes.row}
      style={{ paddingInlineStart: `${(row.level - 1) * indentPx + 4}px` }}
      onClick={onClick}
      onDoubleClick={() => actions.current.toggle(row)}
    >
      <span className={classes.chevron} data-open={isOpen === true} aria-hidden="true">
        {isOpen !== null && (
          <span className={classes.toggle} data-toggle-line="">
            <IconChevronRight size={16} />
          </span>
        )}
      </span>
      <RowContent row={row} />
      {props.mark !== null && <LookMark>{text(`contradictions.mark.${props.mark}`)}</LookMark>}
    </div>
  )
})

const indentPx = 18

function RowContent({ row }: { readonly row: Row }): ReactNode {
  const text = useText()
  switch (row.kind) {
    case 'plan': {
      const { title, route, region, date, marking, measureCount } = row.plan
      return (
        <>
          <span className={classes.words}>
            <span className={classes.planTitle}>{title}</span> <MarkingBadge marking={marking} />
          </span>{' '}
          <span className={classes.about}>
            <span className={classes.place}>{route ?? region}</span>{' '}
            <span className={classes.date}>{date && formatDates(date, text)}</span>{' '}
            <span className={classes.count}>
              {measureCount > 0 && text('outline.measures', { count: measureCount })}
            </span>
          </span>
        </>
      )
    }
    case 'pillar':
      return (
        <span className={classes.words}>
          <span className={classes.number}>
            {text('library.pillar', { number: row.pillar.number })}
          </span>{' '}
          <span className={classes.pillarTitle}>{row.pillar.title}</span>
        </span>
      )
    case 'group':
      return <span className={classes.words}>{capitalised(row.title)}</span>
    case 'measure': {
      const { number, kind, status, deadline, marking } = row.measure
      return (
        <>
          <span className={classes.number}>{number ?? ''}</span>{' '}
          <span className={classes.words}>{row.measure.text}</span>{' '}
          <span className={classes.about}>
            {kind !== 'measure' && <span>{text(`library.kind.${kind}`)}</span>}{' '}
            {status !== null && <span className={classes.status}>{status}</span>}{' '}
            {deadline !== null && (
              <span>{text('outline.by', { date: formatDates(deadline, text) })}</span>
            )}
            <MarkingBadge marking={marking} />
          </span>
        </>
      )
    }
  }
}
