import { Extension } from '@tiptap/core'
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { shownBy } from '../nodes/figure'

/** True while one goes on typing over the figure that is selected. */
const typeOverKey = new PluginKey<boolean>('typeOver')

/**
 * What is typed on a selected figure stands in its place, and the figure keeps what it rests on:
 * the text says what the author wrote, and the library can still be held against it.
 */
export const TypeOver = Extension.create({
  name: 'typeOver',
  priority: 1000,
  addProseMirrorPlugins: () => [typeOver()],
})

/** The same for a text of its own, such as a footnote's. */
export function typeOver(): Plugin<boolean> {
  return new Plugin<boolean>({
    key: typeOverKey,
    state: {
      init: () => false,
      apply: (tr, isTyping) =>
        tr.getMeta(typeOverKey) === true || (isTyping && !tr.docChanged && !tr.selectionSet),
    },
    props: {
      handleTextInput: (view, _from, _to, text) => write(view, (before) => before + text),
      handleKeyDown: (view, event) => {
        if (event.key !== 'Backspace' || typeOverKey.getState(view.state) !== true) return false
        return write(view, (before) => before.slice(0, -1))
      },
    },
  })
}

/** @param next from what was typed so far; what would leave nothing is not done */
function write(view: EditorView, next: (typed: string) => string): boolean {
  const { selection, tr } = view.state
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'figure') return false
  const isTyping = typeOverKey.getState(view.state) === true
  const shown = next(isTyping ? shownBy(selection.node) : '')
  if (shown.trim() === '') return false
  tr.setNodeMarkup(selection.from, null, { ...selection.node.attrs, form: 'typed', shown })
  tr.setSelection(NodeSelection.create(tr.doc, selection.from))
  view.dispatch(tr.setMeta(typeOverKey, true).scrollIntoView())
  return true
}
