import type { Node as PageNode } from '@tiptap/pm/model'

export type Placed<T> = {
  readonly found: T
  readonly node: PageNode
  readonly position: number
}

type InBlock<T> = { readonly found: T; readonly node: PageNode; readonly offset: number }

/**
 * Finds things of one sort in pages, in the order of the text. Blocks do not change, so each is
 * looked into once: after a key, of 700 blocks the one that was typed in.
 *
 * @param look what a node is of that sort, null for any other; it may ask the node only
 */
export function placedIn<T>(look: (node: PageNode) => T | null) {
  const known = new WeakMap<PageNode, readonly InBlock<T>[]>()
  const inBlock = (block: PageNode): readonly InBlock<T>[] => {
    const before = known.get(block)
    if (before !== undefined) return before
    const all: InBlock<T>[] = []
    const add = (node: PageNode, offset: number) => {
      const found = look(node)
      if (found !== null) all.push({ found, node, offset })
    }
    add(block, 0)
    block.descendants((node, position) => add(node, position + 1))
    known.set(block, all)
    return all
  }
  return (page: PageNode): readonly Placed<T>[] => {
    const all: Placed<T>[] = []
    page.forEach((block, start) => {
      for (const { found, node, offset } of inBlock(block))
        all.push({ found, node, position: start + offset })
    })
    return all
  }
}
