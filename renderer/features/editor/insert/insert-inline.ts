import { Fragment, type Node as PageNode } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { getNodeType } from './node-type'

/**
 * `spaced`: a space is added where the thing would stick to a word. `attached`: it belongs to the
 * word before it, so a space that was already typed comes after it.
 */
export type InlineFit = 'spaced' | 'attached'

/**
 * Puts one thing, or several that follow each other, into the sentence at the cursor and the cursor
 * behind it. A selected figure stays: the new thing follows it.
 *
 * @returns null where it may not stand
 */
export function insertInline(
  tr: Transaction,
  inline: PageNode | readonly PageNode[],
  fit: InlineFit,
): Transaction | null {
  const content = Fragment.from(inline)
  if (tr.selection instanceof NodeSelection && tr.selection.node.isInline)
    tr.setSelection(TextSelection.create(tr.doc, tr.selection.to))
  if (!tr.selection.$from.parent.inlineContent) return insertWithParagraph(tr, content)

  const { $from, $to } = tr.selection
  if (!$from.sameParent($to)) return null
  if (!$from.parent.canReplace($from.index(), $to.indexAfter(), content)) return null

  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc').slice(-1)
  const after = $to.parent
    .textBetween($to.parentOffset, $to.parent.content.size, undefined, '\ufffc')
    .slice(0, 1)
  const space = tr.doc.type.schema.text(' ')
  const sticks = (neighbour: string) => fit === 'spaced' && /[\p{L}\p{N}%\ufffc]/u.test(neighbour)
  const nodes = [
    ...(sticks(before) ? [space] : []),
    ...content.content,
    ...(sticks(after) ? [space] : []),
  ]
  if (fit === 'attached' && before === ' ' && $from.pos === $to.pos) {
    tr.insert($from.pos - 1, content)
    return tr.scrollIntoView()
  }
  const from = $from.pos
  tr.replaceWith(from, $to.pos, nodes)
  const behind = from + (sticks(before) ? 1 : 0) + content.size
  tr.setSelection(TextSelection.create(tr.doc, behind))
  return tr.scrollIntoView()
}

/** Between blocks, or on a whole block, there is no sentence: a paragraph is made for it. */
function insertWithParagraph(tr: Transaction, content: Fragment): Transaction | null {
  const { $to } = tr.selection
  const at = $to.depth === 0 ? $to.pos : $to.after(1)
  const paragraph = getNodeType(tr.doc.type.schema, 'paragraph')
  tr.insert(at, paragraph.create(null, content))
  tr.setSelection(TextSelection.create(tr.doc, at + 1 + content.size))
  return tr.scrollIntoView()
}
