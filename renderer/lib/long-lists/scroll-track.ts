/**
 * How an element stands for rows that are together higher than a browser can draw. Up to four
 * million pixels it is as high as they are; above that it is shorter, and rows are drawn shifted.
 */
export type ScrollTrack = {
  readonly rowPx: number
  /** Of all rows. */
  readonly fullPx: number
  /** Of the element. */
  readonly heightPx: number
}

/** Where one is: the browser says `topPx`; `topPx + shiftPx` is the place among all rows. */
export type TrackPlace = { readonly topPx: number; readonly shiftPx: number }

/** So far, places are exact to a quarter of a pixel. */
const mostPx = 4_000_000
/** Each has one shift, so that rows stay where they are while one scrolls within it. */
const stretchCount = 480

export function trackOf(count: number, rowPx: number): ScrollTrack {
  const fullPx = count * rowPx
  return { rowPx, fullPx, heightPx: Math.min(fullPx, Math.floor(mostPx / rowPx) * rowPx) }
}

/** How the browser is to say a place among all rows. */
export function placeAt(track: ScrollTrack, fullTopPx: number): TrackPlace {
  if (track.fullPx === track.heightPx) return { topPx: fullTopPx, shiftPx: 0 }
  const shiftPx = shiftOf(track, (fullTopPx / track.fullPx) * stretchCount)
  return { topPx: fullTopPx - shiftPx, shiftPx }
}

/**
 * Where one is when the browser says another `topPx` than that of the last place: less than a view
 * away as many pixels further among all rows, farther away at the same share of them. The browser
 * is to be told where the `topPx` given is not its own.
 */
export function placeAfter(
  track: ScrollTrack,
  last: TrackPlace,
  topPx: number,
  viewPx: number,
): TrackPlace {
  if (track.fullPx === track.heightPx) return { topPx, shiftPx: 0 }
  if (Math.abs(topPx - last.topPx) < viewPx) return placeAt(track, topPx + last.shiftPx)
  const share = topPx / Math.max(1, track.heightPx - viewPx)
  return { topPx, shiftPx: shiftOf(track, share * stretchCount) }
}

function shiftOf({ rowPx, fullPx, heightPx }: ScrollTrack, stretch: number): number {
  const whole = Math.max(0, Math.min(stretchCount - 1, Math.floor(stretch)))
  const hiddenRows = (fullPx - heightPx) / rowPx
  return Math.round((whole * hiddenRows) / (stretchCount - 1)) * rowPx
}
