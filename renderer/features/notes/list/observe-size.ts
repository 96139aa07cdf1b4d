import { elementScroll, type observeElementRect, type Virtualizer } from '@tanstack/react-virtual'

/**
 * Follows the size of what a list is scrolled in, from the next layout on. The library's own asks
 * for it at once, for which the browser lays out the whole window in the middle of a drawing.
 */
export const observeSize: typeof observeElementRect = ({ scrollElement }, onSize) => {
  if (scrollElement === null) return
  const observer = new ResizeObserver(([entry]) => {
    const [box] = entry?.borderBoxSize ?? []
    if (box !== undefined)
      onSize({ width: Math.round(box.inlineSize), height: Math.round(box.blockSize) })
  })
  observer.observe(scrollElement, { box: 'border-box' })
  return () => observer.disconnect()
}

/**
 * Scrolls a list; one that is at its top is not scrolled there when it is drawn, for which the
 * browser would do the same.
 */
export function scrollUnlessThere(
  offset: number,
  options: Parameters<typeof elementScroll>[1],
  list: Virtualizer<HTMLDivElement, Element>,
): void {
  const isThere = offset === 0 && !options.adjustments && !list.scrollOffset
  if (!isThere) elementScroll(offset, options, list)
}
