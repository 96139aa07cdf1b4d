import { formatLongDate } from '@shared/base/typed-date'
import type { TimelineItem } from '@shared/contract/library/timeline'
import { languageOf } from '@shared/language/language-of'
import type { Text } from '@shared/text/text'
import type { Ref } from 'react'
import { MarkingBadge } from '../../components/marking-badge'
import { useText } from '../../lib/use-text'
import { kindIcons } from './kinds'
import classes from './timeline.module.css'

export type TimelineRowProps = {
  readonly ref: Ref<HTMLDivElement>
  readonly id: string
  readonly index: number
  readonly count: number
  readonly startPx: number
  /** Undefined while it is read. */
  readonly item: TimelineItem | undefined
  /** The year that begins here; null within a year. */
  readonly year: number | null
  /** Today lies between this one and the one above. */
  readonly isAfterToday: boolean
  readonly isActive: boolean
  readonly onSelect: () => void
  readonly onOpen: () => void
}

/** One dated thing on the axis, under its year where it is the first of it. */
export function TimelineRow(props: TimelineRowProps) {
  const { item, year } = props
  const text = useText()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    <div
      ref={props.ref}
      id={props.id}
      role="option"
      tabIndex={-1}
      aria-selected={props.isActive}
      aria-setsize={props.count}
      aria-posinset={props.index + 1}
      data-index={props.index}
      className={classes.row}
      style={{ transform: `translateY(${props.startPx}px)` }}
      onClick={props.onSelect}
      onDoubleClick={props.onOpen}
    >
      {props.isAfterToday && <p className={classes.today}>{text('timeline.today')}</p>}
      {year !== null && (
        <p className={classes.yearHead} aria-hidden="true">
          {year}
        </p>
      )}
      <div className={classes.entry}>
        {item === undefined ? (
          <span className={classes.date}>{'…'}</span>
        ) : (
          <Entry item={item} text={text} />
        )}
      </div>
    </div>
  )
}

function Entry({ item, text }: { readonly item: TimelineItem; readonly text: Text }) {
  const Icon = kindIcons[item.kind]
  const [start = ''] = item.date.split('/')
  return (
    <>
      <span className={classes.date}>
        {dayOf(start, text)}
        <span className="visually-hidden"> {start.slice(0, 4)}</span>
      </span>
      <span className={classes.sign} data-kind={item.kind}>
        <Icon size={14} aria-hidden="true" />
      </span>
      <span className={classes.words}>
        <span
          className={classes.title}
        >{`${item.title.slice(0, 1).toUpperCase()}${item.title.slice(1)}`}</span>
        <span className={classes.detail}>
          {[text(`timeline.kind.${item.kind}`), item.detail].filter(Boolean).join(' · ')}
          {item.source !== null && item.source !== item.title && ` · ${item.source}`}{' '}
          <MarkingBadge marking={item.marking} />
        </span>
      </span>
    </>
  )
}

/** The date without its year, which stands above. */
function dayOf(date: string, text: Text): string {
  const { months } = languageOf(text.language)
  return date.length <= 4
    ? text('timeline.wholeYear')
    : formatLongDate(date, months).replace(/\s+\d{4}$/, '')
}
