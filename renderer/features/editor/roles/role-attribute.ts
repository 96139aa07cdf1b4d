import { type Role, roles } from '@shared/note/roles/role'
import type { GlobalAttributes } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { optionalText } from '../nodes/optional-text'

/** The role of a block travels with it to the clipboard and back. */
export const roleAttributes: GlobalAttributes = [
  {
    types: [
      'paragraph',
      'heading',
      'bulletList',
      'orderedList',
      'table',
      'quotation',
      'questions',
      'chart',
      'image',
      'annex',
      'contents',
    ],
    attributes: { role: optionalText('role') },
  },
]

/** The role of a block, null for ordinary text and for a role of a newer Fiche. */
export function roleOf(node: PageNode): Role | null {
  const role: unknown = node.attrs['role']
  // Asked of each block at each key: most have none.
  return role === null ? null : (roles.find((known) => known === role) ?? null)
}

/** Whether a block, or anything in it, is not to be said. */
export function isSecret(node: PageNode): boolean {
  if (roleOf(node) === 'notToBeSaid') return true
  return !node.isTextblock && node.children.some(isSecret)
}
