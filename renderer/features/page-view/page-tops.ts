import type { NotePage } from '@shared/contract/pages/pages'

/** Where the pages stand one below the other; the last place is the end of them all. */
export type PageTops = readonly number[]

/** How large a page is drawn: turned ones no wider than those that stand upright. */
export function scaleOf({ widthPx }: NotePage, paperPx: number, scale: number): number {
  return scale * Math.min(1, paperPx / widthPx)
}

export function pageTopsOf(
  pages: readonly NotePage[],
  { paperPx, scale, gapPx }: Readonly<Record<'paperPx' | 'scale' | 'gapPx', number>>,
): PageTops {
  let top = 0
  const tops = pages.map((page) => {
    const own = top
    top += page.heightPx * scaleOf(page, paperPx, scale) + gapPx
    return own
  })
  return [...tops, top]
}

/** The page at a height and how far into it, in pages: 1.5 is the middle of the second. */
export function pageAt(tops: PageTops, y: number): number {
  const page = Math.max(
    0,
    tops.findLastIndex((top) => top <= y),
  )
  const [top = 0, next] = tops.slice(page)
  return next === undefined ? page : page + Math.max(0, y - top) / (next - top)
}

/** The height at which this page, and so much of it, has gone by. */
export function heightOf(tops: PageTops, page: number): number {
  const whole = Math.min(Math.max(0, Math.floor(page)), tops.length - 1)
  const top = tops[whole] ?? 0
  const next = tops[whole + 1] ?? top
  return top + (next - top) * Math.min(1, Math.max(0, page - whole))
}
