import type { Editor } from '@tiptap/core'

/** Where one was in a note: to come back to. */
export type PagePosition = {
  readonly scrollTopPx: number
  /** Of the selection, in the positions of the document. */
  readonly from: number
  readonly to: number
}

/** @param desk what the page is scrolled in; null before it is drawn */
export function readPagePosition(editor: Editor, desk: Element | null): PagePosition | null {
  const { from, to } = editor.state.selection
  return desk === null ? null : { scrollTopPx: desk.scrollTop, from, to }
}

/**
 * Puts cursor and page back; what was changed elsewhere in between may have moved them. The text
 * takes the focus where nothing else has it, as after Ctrl+Tab.
 */
export function restorePagePosition(
  editor: Editor,
  desk: Element | null,
  position: PagePosition | null,
): void {
  const last = editor.state.doc.content.size
  const clamp = (at: number) => Math.max(0, Math.min(last, at))
  if (position !== null)
    editor.commands.setTextSelection({ from: clamp(position.from), to: clamp(position.to) })
  const isFocusLost = document.activeElement === null || document.activeElement === document.body
  if (isFocusLost && position !== null) editor.commands.focus(null, { scrollIntoView: false })
  if (position !== null && desk !== null) desk.scrollTop = position.scrollTopPx
}
