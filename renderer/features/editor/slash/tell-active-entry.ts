import type { EditorView } from '@tiptap/pm/view'
import { slashListId } from './slash-menu'

/** Tells readers of the screen which entry of the menu Enter takes while the text has the focus. */
export function tellActiveEntry({ dom }: EditorView, id: string | null): void {
  if (id === null) {
    dom.removeAttribute('aria-controls')
    dom.removeAttribute('aria-activedescendant')
    return
  }
  dom.setAttribute('aria-controls', slashListId)
  dom.setAttribute('aria-activedescendant', id)
}
