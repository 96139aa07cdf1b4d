import type { Editor, KeyboardShortcutCommand } from '@tiptap/core'
import type { NodeType } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'

/** Keys in the caption of something that is drawn: it stays a caption, and leads out or to the whole. */
export function captionKeys(
  page: Editor,
  type: NodeType,
): Readonly<Record<string, KeyboardShortcutCommand>> {
  const isInside = () => page.state.selection.$from.parent.type === type
  return {
    Enter: ({ editor }) => isInside() && goBelow(editor),
    Escape: ({ editor }) => isInside() && selectWhole(editor),
    Backspace: ({ editor }) => {
      const { empty, $from } = editor.state.selection
      return isInside() && empty && $from.parentOffset === 0 && selectWhole(editor)
    },
    ...Object.fromEntries([0, 1, 2, 3].map((level) => [`Mod-Alt-${level}`, isInside])),
  }
}

/** From the caption one goes on in a new line of text below. */
function goBelow(editor: Editor): boolean {
  const after = editor.state.selection.$from.after()
  return editor
    .chain()
    .insertContentAt(after, { type: 'paragraph' })
    .setTextSelection(after + 1)
    .run()
}

/** To be copied, cut or taken out. */
function selectWhole({ state, view }: Editor): boolean {
  const selection = NodeSelection.create(state.doc, state.selection.$from.before())
  view.dispatch(state.tr.setSelection(selection))
  return true
}
