import type { NoteLayout, PagePlace } from '@shared/contract/pages'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useText } from '../../lib/use-text'
import { PageSheet } from './page-sheet'
import classes from './page-view.module.css'
import { firstPlaceOf, pageOfPlace } from './places-on-pages'
import { useDeskEvents } from './use-desk-events'

export type PageDeskProps = {
  readonly layout: NoteLayout
  /** Of the width that is there: 1 fills it. */
  readonly zoom: number
  readonly start: PagePlace | null
  readonly onGoTo: (place: PagePlace) => void
  readonly onBack: () => void
  /** The page that one looks at, counted from 1. */
  readonly onPage: (page: number) => void
}

const gapPx = 24
/** Larger than this a page does not get by itself. */
const largestScale = 1.25
const smallestScale = 0.2

/** Pages one below the other; only those in sight are drawn. */
export function PageDesk({ layout, zoom, start, onGoTo, onBack, onPage }: PageDeskProps) {
  const text = useText()
  const desk = useRef<HTMLDivElement>(null)
  const [widthPx, setWidthPx] = useState(0)
  useLayoutEffect(() => {
    if (desk.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidthPx(entry?.contentRect.width ?? 0))
    observer.observe(desk.current)
    setWidthPx(desk.current.clientWidth)
    return () => observer.disconnect()
  }, [])

  const { pages } = layout
  const paperPx = pages[0]?.widthPx ?? 1
  const fitting = Math.min(largestScale, (widthPx - 2 * gapPx) / paperPx)
  const scale = Math.max(smallestScale, fitting * zoom)
  const stepPx = (pages[0]?.heightPx ?? 0) * scale + gapPx
  const virtualizer = useVirtualizer({
    count: pages.length,
    getScrollElement: () => desk.current,
    estimateSize: () => stepPx,
    overscan: 1,
    paddingStart: gapPx,
  })
  const current = Math.min(
    pages.length,
    Math.floor(((virtualizer.scrollOffset ?? 0) + stepPx / 3) / stepPx) + 1,
  )
  useEffect(() => onPage(current), [current, onPage])

  // Another scale keeps the page that one looks at.
  const shown = useRef(start === null ? 0 : pageOfPlace(pages, start))
  useLayoutEffect(() => {
    if (widthPx === 0) return
    virtualizer.measure()
    if (desk.current !== null) desk.current.scrollTop = shown.current * stepPx
  }, [virtualizer, stepPx, widthPx])
  shown.current = widthPx === 0 ? shown.current : (virtualizer.scrollOffset ?? 0) / stepPx

  useDeskEvents(desk, {
    stepPx,
    firstPlace: () => firstPlaceOf(pages[current - 1]),
    onGoTo,
    onBack,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section ref={desk} className={classes.desk} tabIndex={0} aria-label={text('pages.list')}>
      <div
        className={classes.pages}
        style={{ height: virtualizer.getTotalSize(), minWidth: paperPx * scale }}
      >
        {virtualizer.getVirtualItems().map(({ index, start: topPx }) => {
          const page = pages[index]
          return (
            page && (
              <div
                key={index}
                className={classes.place}
                style={{ transform: `translateY(${topPx}px)` }}
              >
                <PageSheet
                  page={page}
                  scale={scale}
                  label={text('pages.label', { page: index + 1, count: pages.length })}
                />
              </div>
            )
          )
        })}
      </div>
    </section>
  )
}
