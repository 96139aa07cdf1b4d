import type { NoteLayout, PagePlace } from '@shared/contract/pages/pages'
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useText } from '../../lib/use-text'
import { PageSheet } from './page-sheet'
import { heightOf, pageAt, pageTopsOf, scaleOf } from './page-tops'
import classes from './page-view.module.css'
import { numbered } from './place-name'
import { firstPlaceOf, pageOfPlace } from './places-on-pages'
import { useDeskEvents } from './use-desk-events'

export type PageDeskProps = {
  readonly layout: NoteLayout
  /** Of the width that is there: 1 fills it. */
  readonly zoom: number
  readonly start: PagePlace | null
  readonly onGoTo: ((place: PagePlace) => void) | null
  readonly onBack: () => void
  /** The page that one looks at, counted from 1. */
  readonly onPage: (page: number) => void
}

const gapPx = 24
/** Larger than this a page does not get by itself. */
const largestScale = 1.25
const smallestScale = 0.2

type Sight = { readonly widthPx: number; readonly heightPx: number }

/** Pages one below the other; only those in sight are drawn. */
export function PageDesk({ layout, zoom, start, onGoTo, onBack, onPage }: PageDeskProps) {
  const text = useText()
  const desk = useRef<HTMLDivElement>(null)
  const { pages } = layout
  const sight = useSight(desk)
  const paperPx = pages[0]?.widthPx ?? 1
  const fitting = Math.min(largestScale, (sight.widthPx - 2 * gapPx) / paperPx)
  const scale = Math.max(smallestScale, fitting * zoom)
  const tops = useMemo(() => pageTopsOf(pages, { paperPx, scale, gapPx }), [pages, paperPx, scale])

  // In pages, so that another scale keeps what one looks at.
  const shown = useRef(start === null ? 0 : pageOfPlace(pages, start))
  const [first, setFirst] = useState(Math.floor(shown.current))
  useLayoutEffect(() => {
    const { current } = desk
    if (current === null || sight.widthPx === 0) return
    current.scrollTop = heightOf(tops, shown.current)
    const onScroll = () => {
      shown.current = pageAt(tops, current.scrollTop)
      setFirst(Math.floor(shown.current))
      onPage(Math.min(pages.length, Math.floor(shown.current + 1 / 3) + 1))
    }
    onScroll()
    current.addEventListener('scroll', onScroll, { passive: true })
    return () => current.removeEventListener('scroll', onScroll)
  }, [tops, sight.widthPx, pages.length, onPage])

  const from = Math.max(0, first - 1)
  const last = pageAt(tops, heightOf(tops, first + 1) + sight.heightPx)
  const inSight = pages.slice(from, Math.ceil(last) + 1)
  useDeskEvents(desk, {
    tops,
    firstPlace: () => firstPlaceOf(pages[Math.floor(shown.current + 1 / 3)]),
    onGoTo,
    onBack,
  })
  return (
    <section
      ref={desk}
      className={classes.desk}
      data-leads={onGoTo !== null}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={text('pages.list')}
    >
      <div
        className={classes.pages}
        style={{ height: heightOf(tops, pages.length) + gapPx, minWidth: paperPx * scale }}
      >
        {numbered(inSight).map(([at, page]) => (
          <div
            key={from + at}
            className={classes.place}
            style={{ transform: `translateY(${heightOf(tops, from + at) + gapPx}px)` }}
          >
            <PageSheet
              page={page}
              scale={scaleOf(page, paperPx, scale)}
              label={text('pages.label', { page: from + at + 1, count: pages.length })}
            />
          </div>
        ))}
      </div>
    </section>
  )
}

/** The size of what shows of an element. */
function useSight(element: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState<Sight>({ widthPx: 0, heightPx: 0 })
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    const measure = () => setSight({ widthPx: current.clientWidth, heightPx: current.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    measure()
    return () => observer.disconnect()
  }, [element])
  return sight
}
