import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { createFollowedValue, type FollowedValue, useFollowedValue } from '../followed-value'
import { placeAfter, placeAt, type ScrollTrack, type TrackPlace, trackOf } from './scroll-track'

export type FixedRowsOptions = {
  readonly count: number
  readonly rowPx: number
  /** Of what stays above the rows inside of the scroller. */
  readonly headPx: number
  readonly scroller: RefObject<HTMLElement | null>
}

/** The rows that are to be in the document, from the first index to the last. */
type DrawnRows = {
  readonly first: number
  readonly last: number
  /** No more rows than this are drawn: rows that many apart can take turns with one element. */
  readonly most: number
  /** A row stands at `index * rowPx - shiftPx` of the element that stands for all. */
  readonly shiftPx: number
}

export type FixedRows = DrawnRows & {
  /** Of the element that stands for all rows. */
  readonly heightPx: number
  /** Brings a row into sight. */
  readonly scrollTo: (index: number) => void
  /** So many rows fit into the view, at least one. */
  readonly countInView: () => number
}

/** Rows are drawn in groups of this size, so that most steps of a wheel draw nothing. */
const groupRows = 4
/** Above and below the view. */
const spareRows = 6
const firstViewPx = 600

/** Which rows of the same height a list of any length draws; nothing is measured but the view. */
export function useFixedRows({ count, rowPx, headPx, scroller }: FixedRowsOptions): FixedRows {
  const [view] = useState(() => createView(headPx))
  const drawn = useFollowedValue(view.drawn)
  useLayoutEffect(() => view.setTrack(trackOf(count, rowPx)), [view, count, rowPx])
  useEffect(() => {
    const element = scroller.current
    return element === null ? undefined : view.watch(element)
  }, [view, scroller])
  const last = Math.min(drawn.last, count - 1)
  const { heightPx } = trackOf(count, rowPx)
  const { scrollTo, countInView } = view
  return { ...drawn, last, heightPx, scrollTo, countInView }
}

type View = Pick<FixedRows, 'scrollTo' | 'countInView'> & {
  readonly drawn: FollowedValue<DrawnRows>
  readonly setTrack: (track: ScrollTrack) => void
  /** Follows the scrolling and the size of an element until the function it gives is called. */
  readonly watch: (element: HTMLElement) => () => void
}

function createView(headPx: number): View {
  let track = trackOf(0, 1)
  let place: TrackPlace = { topPx: 0, shiftPx: 0 }
  let viewPx = firstViewPx
  let scroller: HTMLElement | null = null
  const drawn = createFollowedValue<DrawnRows>({ first: 0, last: -1, most: 1, shiftPx: 0 })

  const look = () => {
    const next = rowsAround(track, place, viewPx)
    if (!sameRows(next, drawn.read())) drawn.change(next)
  }
  const go = (fullTopPx: number) => {
    place = placeAt(track, Math.max(0, Math.min(track.fullPx - viewPx, fullTopPx)))
    // The rows come with the place, so that none is seen where another belongs.
    look()
    if (scroller !== null) scroller.scrollTop = place.topPx
  }
  const onScroll = () => {
    if (scroller === null) return
    const { scrollTop } = scroller
    const { shiftPx } = place
    place = placeAfter(track, place, scrollTop, viewPx)
    if (place.shiftPx !== shiftPx && place.topPx !== scrollTop) scroller.scrollTop = place.topPx
    look()
  }
  const resize = () => {
    if (scroller === null) return
    viewPx = Math.max(track.rowPx, scroller.clientHeight - headPx)
    look()
  }

  return {
    drawn,
    setTrack: (next) => {
      const isFirst = track.fullPx === 0
      const topRow = (place.topPx + place.shiftPx) / track.rowPx
      track = next
      if (isFirst) look()
      else go(topRow * next.rowPx)
    },
    watch: (element) => {
      scroller = element
      element.addEventListener('scroll', onScroll, { passive: true })
      const observer = new ResizeObserver(resize)
      observer.observe(element)
      return () => {
        observer.disconnect()
        element.removeEventListener('scroll', onScroll)
        scroller = null
      }
    },
    scrollTo: (index) => {
      const topPx = place.topPx + place.shiftPx
      const rowTopPx = index * track.rowPx
      if (rowTopPx < topPx) go(rowTopPx)
      else if (rowTopPx + track.rowPx > topPx + viewPx) go(rowTopPx + track.rowPx - viewPx)
    },
    countInView: () => Math.max(1, Math.floor(viewPx / track.rowPx) - 1),
  }
}

function rowsAround({ rowPx, fullPx }: ScrollTrack, place: TrackPlace, viewPx: number): DrawnRows {
  const topPx = place.topPx + place.shiftPx
  const group = (px: number) => Math.floor(px / rowPx / groupRows)
  const first = Math.max(0, group(topPx) * groupRows - spareRows)
  const last = (group(topPx + viewPx) + 1) * groupRows - 1 + spareRows
  const most = (group(viewPx) + 2) * groupRows + 2 * spareRows
  return { first, last: Math.min(last, fullPx / rowPx - 1), most, shiftPx: place.shiftPx }
}

function sameRows(one: DrawnRows, other: DrawnRows): boolean {
  return (
    one.first === other.first &&
    one.last === other.last &&
    one.most === other.most &&
    one.shiftPx === other.shiftPx
  )
}
