import { findDelegationList } from '@shared/delegations/delegation-list'
import type { EditorState, Transaction } from '@tiptap/pm/state'

/**
 * Puts the list of delegations that is selected, or at the cursor, in protocol order; it stays in
 * the look of its first letter and is selected.
 *
 * @returns null where there is none, or it holds a figure or alike
 */
export function orderDelegations({ selection, tr }: EditorState): Transaction | null {
  const { $from, $to } = selection
  if (!$from.sameParent($to) || !$from.parent.inlineContent) return null
  const text = $from.parent.textBetween(0, $from.parent.content.size, '\ufffc', '\ufffc')
  const list = findDelegationList(text, $from.parentOffset, $to.parentOffset)
  if (list === null) return null
  const from = $from.start() + list.start
  const to = $from.start() + list.end
  const marks = tr.doc.resolve(from).nodeAfter?.marks ?? []
  return tr.replaceWith(from, to, tr.doc.type.schema.text(list.written, marks)).scrollIntoView()
}
