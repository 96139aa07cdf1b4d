import type { Editor } from '@tiptap/core'
import type { DrawnEditor } from './drawn-editor'

/** Where one was in a note: to come back to. */
export type PagePosition = {
  /** The first block in sight, by its place from 0, and how far below the desk's top it begins. */
  readonly block: { readonly index: number; readonly belowTopPx: number } | null
  /** Of the selection, in the positions of the document. */
  readonly from: number
  readonly to: number
}

/** @param desk what the page is scrolled in; null before it is drawn */
export function readPagePosition(editor: Editor, desk: Element | null): PagePosition | null {
  if (desk === null) return null
  const { from, to } = editor.state.selection
  return { block: firstInSight(editor, desk), from, to }
}

function firstInSight(editor: Editor, desk: Element): PagePosition['block'] {
  const deskTop = desk.getBoundingClientRect().top
  const blocks = [...editor.view.dom.children]
  const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > deskTop)
  const block = blocks[index]
  if (block === undefined) return null
  return { index, belowTopPx: block.getBoundingClientRect().top - deskTop }
}

/**
 * Puts cursor and page back; what was changed elsewhere in between may have moved them. The text
 * takes the focus where nothing else has it, as after Ctrl+Tab.
 */
export function restorePagePosition(
  { editor, layout }: DrawnEditor,
  desk: Element | null,
  position: PagePosition | null,
): void {
  if (position === null) return
  const last = editor.state.doc.content.size
  const clamp = (at: number) => Math.max(0, Math.min(last, at))
  editor.commands.setTextSelection({ from: clamp(position.from), to: clamp(position.to) })
  const isFocusLost = document.activeElement === null || document.activeElement === document.body
  if (isFocusLost) editor.commands.focus(null, { scrollIntoView: false })
  const { block } = position
  const element = block === null ? undefined : editor.view.dom.children[block.index]
  if (block === null || element === undefined || desk === null) return
  layout.current?.around(block.index)
  const belowTopPx = element.getBoundingClientRect().top - desk.getBoundingClientRect().top
  desk.scrollTop += belowTopPx - block.belowTopPx
}
