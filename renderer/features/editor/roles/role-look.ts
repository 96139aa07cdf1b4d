import type { Role } from '@shared/note/roles/role'
import { Extension } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { roleOf } from './role-attribute'
import './roles.css'

/**
 * Writes above the first of neighbouring blocks with one role what they are; a heading has its
 * number there.
 */
export function roleLook(nameOf: (role: Role) => string) {
  return Extension.create({
    name: 'roleLook',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        state: {
          init: (_, { doc }) => looksOf(doc, nameOf),
          apply: (tr, looks) => (tr.docChanged ? looksOf(tr.doc, nameOf) : looks),
        },
        props: {
          decorations(state) {
            return this.getState(state)
          },
        },
      }),
    ],
  })
}

function looksOf(page: PageNode, nameOf: (role: Role) => string): DecorationSet {
  const looks: Decoration[] = []
  let last: Role | null = null
  page.forEach((block, start) => {
    const role = roleOf(block)
    if (role !== null) {
      const isNamed = role !== last && block.type.name !== 'heading'
      const name = isNamed ? { 'data-role-name': nameOf(role) } : {}
      const end = start + block.nodeSize
      looks.push(Decoration.node(start, end, { class: 'fiche-role', ...name }))
    }
    last = block.type.name === 'heading' ? null : role
  })
  return DecorationSet.create(page, looks)
}
