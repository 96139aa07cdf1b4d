import type { Node as PageNode } from '@tiptap/pm/model'

export type PlacedFootnote = {
  readonly id: string
  readonly position: number
  readonly node: PageNode
}

/** The footnotes of a page in the order of their numbers. */
export function footnotesIn(page: PageNode): readonly PlacedFootnote[] {
  const found: PlacedFootnote[] = []
  page.descendants((node, position) => {
    const id: unknown = node.attrs['id']
    if (node.type.name === 'footnote' && typeof id === 'string') found.push({ id, position, node })
    return node.type.name !== 'footnote'
  })
  return found
}

/** Where the footnote with this id stands; null if the page has none. */
export function findFootnote(page: PageNode, id: string): PlacedFootnote | null {
  return footnotesIn(page).find((footnote) => footnote.id === id) ?? null
}
