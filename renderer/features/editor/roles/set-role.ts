import type { Role } from '@shared/note/roles/role'
import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { isSecret, roleOf } from './role-attribute'

/** The role of the block where the selection begins. */
export function roleAt({ doc, selection }: EditorState): Role | null {
  const block = doc.maybeChild(selection.$from.index(0))
  if (block === null) return null
  return isSecret(block) ? 'notToBeSaid' : roleOf(block)
}

/** Gives all blocks that the selection touches a role, or none. */
export function setRole(editor: Editor, role: Role | null): void {
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      const first = tr.selection.$from.index(0)
      const last = tr.selection.$to.index(0)
      tr.doc.forEach((block, start, index) => {
        if (index < first || index > last) return
        tr.setNodeAttribute(start, 'role', role)
        if (block.isTextblock) return
        // What is in the block must not bring back what was taken from it.
        block.descendants((node, position) => {
          if ('role' in node.attrs) tr.setNodeAttribute(start + 1 + position, 'role', role)
          return !node.isTextblock
        })
      })
      return true
    })
    .run()
}
