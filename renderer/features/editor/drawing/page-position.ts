import type { Editor } from '@tiptap/core'
import { type BlockInSight, blockInSight, bringBack } from './block-in-sight'
import type { DrawnEditor } from './drawn-editor'

/** Where one was in a note: to come back to. */
export type PagePosition = {
  /** Null at the top of the page. */
  readonly block: BlockInSight | null
  /** Of the selection, in the positions of the document. */
  readonly from: number
  readonly to: number
}

/** @param desk what the page is scrolled in; null before it is drawn */
export function readPagePosition(editor: Editor, desk: Element | null): PagePosition | null {
  if (desk === null) return null
  const { from, to } = editor.state.selection
  const block = desk.scrollTop === 0 ? null : blockInSight(editor.view.dom, desk)
  return { block, from, to }
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
  if (block === null || desk === null) return
  layout.current?.around(block.index)
  bringBack(editor.view.dom, desk, block)
}
