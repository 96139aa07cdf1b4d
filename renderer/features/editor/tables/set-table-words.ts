import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { endUndoStep } from '../nodes/undo-steps'

/** What is said of a table beside its cells; empty for nothing. */
export type TableWords = { readonly caption: string; readonly altText: string }

/** Of the table of the cursor; null outside of one. */
export function tableWordsAt(state: EditorState): TableWords | null {
  const position = tablePosition(state)
  if (position === null) return null
  const { caption, altText }: Record<string, unknown> = state.doc.nodeAt(position)?.attrs ?? {}
  const words = (value: unknown) => (typeof value === 'string' ? value : '')
  return { caption: words(caption), altText: words(altText) }
}

/** One step that `undo` takes back; nothing outside of a table. */
export function setTableWords(editor: Editor, { caption, altText }: TableWords): void {
  const position = tablePosition(editor.state)
  if (position === null) return
  endUndoStep(editor)
  editor.view.dispatch(
    editor.state.tr
      .setNodeAttribute(position, 'caption', caption === '' ? null : caption)
      .setNodeAttribute(position, 'altText', altText === '' ? null : altText),
  )
  endUndoStep(editor)
}

function tablePosition({ selection: { $from } }: EditorState): number | null {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'table') return $from.before(depth)
  return null
}
