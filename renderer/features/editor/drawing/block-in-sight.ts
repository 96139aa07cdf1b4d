/** The first block in sight, by its place from 0, and how far below the desk's top it begins. */
export type BlockInSight = { readonly index: number; readonly belowTopPx: number }

/** @param desk what the text is scrolled in */
export function blockInSight(text: Element, desk: Element): BlockInSight | null {
  const deskTop = desk.getBoundingClientRect().top
  const blocks = [...text.children]
  const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > deskTop)
  const block = blocks[index]
  if (block === undefined) return null
  return { index, belowTopPx: block.getBoundingClientRect().top - deskTop }
}

/** Scrolls so that the block is where it was; one that is gone leaves the page as it is. */
export function bringBack(text: Element, desk: Element, block: BlockInSight): void {
  const element = text.children[block.index]
  if (element === undefined) return
  const belowTopPx = element.getBoundingClientRect().top - desk.getBoundingClientRect().top
  desk.scrollTop += belowTopPx - block.belowTopPx
}
