import type { EditorView } from '@tiptap/pm/view'

/** What is shown stays this far from the edge. */
const marginPx = 64

/**
 * Brings a position of the page into sight while the focus is elsewhere, where the view itself
 * would not follow. A place that is in sight already stays where it is.
 */
export function revealPosition(view: EditorView, position: number): void {
  const desk = view.dom.closest('.fiche-desk')
  if (desk === null) return
  const { top, bottom } = view.coordsAtPos(position)
  const sight = desk.getBoundingClientRect()
  if (top >= sight.top + marginPx && bottom <= sight.bottom - marginPx) return
  desk.scrollTop += top - sight.top - sight.height / 3
}
