import type { Editor } from '@tiptap/core'
import { findRange } from './go-to-words'

/**
 * Marks words in a text that cannot be written in, as the mouse would, and brings them into sight;
 * false if the text has no such part.
 */
export function revealFrozen({ view }: Editor, partId: string, words: string): boolean {
  const range = findRange(view.state.doc, partId, words)
  if (range === null) return false
  view.dom.focus({ preventScroll: true })
  const from = view.domAtPos(range.from)
  const to = view.domAtPos(range.to)
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  const place = from.node instanceof Element ? from.node : from.node.parentElement
  place?.scrollIntoView({ block: 'center' })
  return true
}
