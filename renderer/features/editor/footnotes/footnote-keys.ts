import { Extension } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { NodeSelection, Plugin } from '@tiptap/pm/state'

export type FootnoteActions = {
  /** Makes a footnote at the cursor. */
  readonly make: () => void
  readonly open: (id: string) => void
}

/** Ctrl+Alt+F makes a footnote; Enter or a click on its mark leads to its text. */
export function footnoteKeys(actions: () => FootnoteActions | null) {
  const open = (node: PageNode | null): boolean => {
    const id: unknown = node?.type.name === 'footnote' ? node.attrs['id'] : undefined
    if (typeof id !== 'string') return false
    actions()?.open(id)
    return true
  }
  return Extension.create({
    name: 'footnoteKeys',
    // Before the keys that would split the paragraph.
    priority: 200,
    addKeyboardShortcuts: () => ({
      'Mod-Alt-f': () => {
        actions()?.make()
        return true
      },
      Enter: ({ editor: { state } }) =>
        open(state.selection instanceof NodeSelection ? state.selection.node : null),
    }),
    addProseMirrorPlugins: () => [
      new Plugin({ props: { handleClickOn: (_view, _position, node) => open(node) } }),
    ],
  })
}
