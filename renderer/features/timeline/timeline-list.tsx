import type { TimelineItem } from '@shared/contract/library/timeline'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { Pages } from '../../lib/long-lists/use-pages'
import { useText } from '../../lib/use-text'
import classes from './timeline.module.css'
import { TimelineRow } from './timeline-row'
import { findTypedYear, stepYear, type YearPlace, yearAt } from './years/year-places'
import { YearRail } from './years/year-rail'

export type TimelineListProps = {
  readonly pages: Pages<TimelineItem>
  readonly places: readonly YearPlace[]
  readonly count: number
  readonly active: number
  readonly isNewestFirst: boolean
  /** ISO 8601 of a day. */
  readonly today: string
  readonly onActive: (index: number) => void
  readonly onOpen: (item: TimelineItem) => void
}

const estimatedRowPx = 60
/** Figures typed within this time belong to one year. */
const typingMs = 900

/**
 * The axis: arrows go from entry to entry, Page keys from year to year, figures to the year typed.
 * Only the rows in sight are in the document, and only their pages are read.
 */
export function TimelineList(props: TimelineListProps) {
  const { pages, places, count, active, onActive, onOpen } = props
  const text = useText()
  const listId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedRowPx,
    overscan: 12,
    initialRect: { width: 800, height: 600 },
  })
  const rows = virtualizer.getVirtualItems()
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? -1]
  const { need } = pages
  useEffect(() => {
    if (last >= first) need(first, last)
  })

  function go(index: number, align: 'auto' | 'start' = 'auto') {
    const target = Math.max(0, Math.min(count - 1, index))
    onActive(target)
    virtualizer.scrollToIndex(target, { align })
  }
  const onKeyDown = useAxisKeys({
    places,
    active,
    count,
    go,
    open: () => {
      const item = pages.at(active)
      if (item !== undefined) onOpen(item)
    },
  })
  const inSight = yearAt(places, virtualizer.range?.startIndex ?? 0)

  return (
    <div className={classes.axis}>
      <div ref={scroller} className={classes.scroller}>
        <div
          role="listbox"
          tabIndex={0}
          aria-label={text('library.timeline')}
          aria-activedescendant={`${listId}-${active}`}
          className={classes.list}
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {rows.map(({ index, start, key }) => (
            <TimelineRow
              key={key}
              ref={virtualizer.measureElement}
              id={`${listId}-${index}`}
              index={index}
              count={count}
              startPx={start}
              item={pages.at(index)}
              year={places.find((place) => place.first === index)?.year ?? null}
              isAfterToday={partsToday(pages, index, props.today, props.isNewestFirst)}
              isActive={index === active}
              onSelect={() => onActive(index)}
              onOpen={() => {
                const item = pages.at(index)
                if (item !== undefined) onOpen(item)
              }}
            />
          ))}
        </div>
      </div>
      <YearRail
        places={places}
        current={inSight?.year ?? null}
        onGo={(index) => go(index, 'start')}
      />
    </div>
  )
}

/** Whether today lies between an entry and the one above it. */
function partsToday(
  pages: Pages<TimelineItem>,
  index: number,
  today: string,
  isNewestFirst: boolean,
): boolean {
  const [above, here] = [pages.at(index - 1)?.date, pages.at(index)?.date]
  if (above === undefined || here === undefined) return false
  return isNewestFirst ? above > today && here <= today : above <= today && here > today
}

type AxisKeys = {
  readonly places: readonly YearPlace[]
  readonly active: number
  readonly count: number
  readonly go: (index: number, align?: 'start') => void
  readonly open: () => void
}

function useAxisKeys({ places, active, count, go, open }: AxisKeys) {
  const typed = useRef({ text: '', atMs: 0 })

  function findTyped(figure: string, nowMs: number) {
    const before = nowMs - typed.current.atMs < typingMs ? typed.current.text : ''
    typed.current = { text: before + figure, atMs: nowMs }
    const place = findTypedYear(places, typed.current.text)
    if (place !== null) go(place, 'start')
  }
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(active + 1),
    ArrowUp: () => go(active - 1),
    PageDown: () => go(stepYear(places, active, 1), 'start'),
    PageUp: () => go(stepYear(places, active, -1), 'start'),
    Home: () => go(0),
    End: () => go(count - 1),
    Enter: open,
  }
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    if (step !== undefined) step()
    else if (/^\d$/.test(event.key)) findTyped(event.key, event.timeStamp)
    else return
    event.preventDefault()
  }
}
