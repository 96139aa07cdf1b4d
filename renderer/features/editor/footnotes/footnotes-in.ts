import type { Node as PageNode } from '@tiptap/pm/model'
import { placedIn } from '../places/placed-in'

export type PlacedFootnote = {
  readonly id: string
  readonly position: number
  readonly node: PageNode
}

const placed = placedIn((node) => {
  if (node.type.name !== 'footnote') return null
  const id: unknown = node.attrs['id']
  return typeof id === 'string' ? { id } : null
})

const ofPages = new WeakMap<PageNode, readonly PlacedFootnote[]>()

/** The footnotes of a page in the order of their numbers. */
export function footnotesIn(page: PageNode): readonly PlacedFootnote[] {
  const known = ofPages.get(page)
  if (known !== undefined) return known
  const found = placed(page).map(({ found: { id }, position, node }) => ({ id, position, node }))
  ofPages.set(page, found)
  return found
}

/** Where the footnote with this id stands; null if the page has none. */
export function findFootnote(page: PageNode, id: string): PlacedFootnote | null {
  return footnotesIn(page).find((footnote) => footnote.id === id) ?? null
}
