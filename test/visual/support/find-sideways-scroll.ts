/**
 * Runs in the page: what one would have to scroll in two directions to read. A table and the strip
 * of tabs may be wider than the window (WCAG 1.4.10 excepts what needs two dimensions).
 */
export function findSidewaysScroll(): readonly string[] {
  const found: string[] = []
  for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
    const { overflowX } = getComputedStyle(element)
    const scrolls = element === document.body || overflowX === 'auto' || overflowX === 'scroll'
    if (!scrolls || !element.checkVisibility({ checkVisibilityCSS: true })) continue
    if (element.querySelector('table') !== null || element.closest('[role=tablist]') !== null)
      continue
    if (element.scrollWidth > element.clientWidth + 1)
      found.push(
        `scrolls sideways: <${element.tagName.toLowerCase()} class="${element.className}">`,
      )
  }
  return found
}
