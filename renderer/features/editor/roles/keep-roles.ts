import type { Node as PageNode } from '@tiptap/pm/model'
import { Slice } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { isSecret } from './role-attribute'

/**
 * What is not to be said stays so wherever its words go: when they are pasted, joined to other text,
 * put into a list or taken out of one.
 */
export const keepRoles = new Plugin({
  props: {
    // Open ends would melt into the text around them and lose the role; closed they stay blocks.
    transformPasted: (slice) =>
      slice.content.content.some(isSecret) ? new Slice(slice.content, 0, 0) : slice,
  },
  appendTransaction: (transactions, _, { doc, tr }) => {
    const own = transactions.filter(
      (one) => one.docChanged && one.getMeta(ySyncPluginKey) === undefined,
    )
    if (own.length === 0) return null
    const joined = new Set(own.flatMap((one) => joinedPlaces(one, transactions)))
    doc.forEach((block, start) => {
      const end = start + block.nodeSize
      const isJoined = [...joined].some((place) => place > start && place < end)
      if (isJoined || isSecret(block)) markSecret(tr, block, start)
    })
    return tr.docChanged ? tr : null
  },
})

/** Where words of a block that is not to be said now stand in another block. */
function joinedPlaces(
  transaction: Transaction,
  transactions: readonly Transaction[],
): readonly number[] {
  const places: number[] = []
  const later = transactions.slice(transactions.indexOf(transaction) + 1)
  transaction.steps.forEach((step, index) => {
    const before = transaction.docs[index]
    if (before === undefined) return
    step.getMap().forEach((oldStart, oldEnd, _, newEnd) => {
      if (!leavesSecretWords(before, oldStart, oldEnd)) return
      const place = transaction.mapping.slice(index + 1).map(newEnd)
      places.push(later.reduce((at, { mapping }) => mapping.map(at), place))
    })
  })
  return places
}

/** The range begins in one block and ends in another before the last of its secret words. */
function leavesSecretWords(page: PageNode, from: number, to: number): boolean {
  const [start, end] = [page.resolve(from), page.resolve(to)]
  if (start.depth === 0 || end.depth === 0 || start.index(0) === end.index(0)) return false
  return end.parentOffset < end.parent.content.size && isSecret(page.child(end.index(0)))
}

function markSecret(tr: Transaction, block: PageNode, start: number): void {
  const mark = (node: PageNode, position: number) => {
    if ('role' in node.attrs && node.attrs['role'] !== 'notToBeSaid')
      tr.setNodeAttribute(position, 'role', 'notToBeSaid')
  }
  mark(block, start)
  if (block.isTextblock) return
  block.descendants((node, position) => {
    mark(node, start + 1 + position)
    return !node.isTextblock
  })
}
