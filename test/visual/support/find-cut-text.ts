/**
 * Runs in the page: texts that are cut off with nothing to tell the rest, and texts that lie over
 * each other. One line each, empty when all can be read.
 */
export function findCutText(): readonly string[] {
  const isShown = (element: Element) =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
  const nameOf = (element: Element) =>
    `<${element.tagName.toLowerCase()}> “${(element.textContent ?? '').trim().slice(0, 60)}”`
  const owners = new Map<Element, DOMRect[]>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const owner = node.parentElement
    if (owner === null || (node.nodeValue ?? '').trim() === '' || !isShown(owner)) continue
    // Only read aloud.
    if (owner.closest('.visually-hidden') !== null) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    owners.set(owner, [...(owners.get(owner) ?? []), ...range.getClientRects()])
  }

  const found: string[] = []
  for (const owner of owners.keys()) {
    for (let box: Element | null = owner; box !== null; box = box.parentElement) {
      const style = getComputedStyle(box)
      if (style.clipPath !== 'none' || box.clientWidth <= 1) break
      const isTold = style.textOverflow === 'ellipsis' || box.closest('[title]') !== null
      const isClamped = style.webkitLineClamp !== 'none'
      if (style.overflowX === 'hidden' && box.scrollWidth > box.clientWidth + 1 && !isTold)
        if (box === owner || owner.scrollWidth > box.clientWidth + 1)
          found.push(`cut at the side: ${nameOf(owner)}`)
      if (box === owner && style.overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 2)
        if (!isClamped && !isTold) found.push(`cut below: ${nameOf(owner)}`)
    }
  }

  // Only what lies on top counts: a panel or a dialog may cover the page.
  const isOnTop = (owner: Element, rect: DOMRect) => {
    const top = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2)
    return top !== null && (top === owner || owner.contains(top) || top.contains(owner))
  }
  // Nor does a text of which a panel or a menu covers a part: one of the two is then not seen there.
  const showsThrough = (point: readonly [number, number], one: Element, other: Element) => {
    const stack = document.elementsFromPoint(...point)
    const lower = stack.findLast((element) => element.contains(one) !== element.contains(other))
    const upper = lower?.contains(one) ? other : one
    const covers = stack.slice(0, lower === undefined ? 0 : stack.indexOf(lower))
    return !covers.some(
      (element) =>
        element.contains(upper) &&
        !/^(?:transparent|rgba\(.*, 0\))$/.test(getComputedStyle(element).backgroundColor),
    )
  }
  /** What ends in an ellipsis reaches no further than its box. */
  const inBox = (owner: Element, rect: DOMRect) => {
    const box = owner.getBoundingClientRect()
    const width = Math.min(rect.right, box.right) - rect.x
    return getComputedStyle(owner).overflowX === 'visible'
      ? rect
      : new DOMRect(rect.x, rect.y, width, rect.height)
  }
  const boxes = [...owners].flatMap(([owner, rects]) =>
    rects
      .map((rect) => inBox(owner, rect))
      .filter((rect) => isOnTop(owner, rect))
      .map((rect) => ({ owner, rect })),
  )
  const roomPx = 3
  boxes.forEach(({ owner, rect }, index) => {
    for (const other of boxes.slice(index + 1)) {
      if (owner.contains(other.owner) || other.owner.contains(owner)) continue
      const width = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left)
      const height = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top)
      // Lines set close together share some of their leading.
      const isOver = width > roomPx && height > Math.min(rect.height, other.rect.height) / 2
      const middle = [
        Math.max(rect.left, other.rect.left) + width / 2,
        Math.max(rect.top, other.rect.top) + height / 2,
      ] as const
      if (isOver && showsThrough(middle, owner, other.owner))
        found.push(`over each other: ${nameOf(owner)} and ${nameOf(other.owner)}`)
    }
  })
  return [...new Set(found)]
}
