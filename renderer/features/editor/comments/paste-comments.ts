import { commentMarkName, commentsAttributeName } from '@shared/body/comments/range-marks'
import { Extension } from '@tiptap/core'
import { Fragment, type Node as PageNode, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { commentedWords, commentIdsOn } from './commented-words'

/**
 * Words that are cut and pasted, or moved, take their comments along. A copy of words has none, as
 * the comment is about the first; and another note knows nothing of these comments.
 */
export const PasteComments = Extension.create<{ readonly isKnown: (id: string) => boolean }>({
  name: 'pasteComments',
  addOptions: () => ({ isKnown: () => false }),
  addProseMirrorPlugins() {
    const { isKnown } = this.options
    return [
      new Plugin({
        props: {
          transformPasted: (slice, view) => {
            if (view.dragging?.move === true) return slice
            const placed = commentedWords(view.state.doc)
            return keepCommentsOf(slice, (id) => isKnown(id) && !placed.has(id))
          },
        },
      }),
    ]
  },
})

function keepCommentsOf(slice: Slice, keeps: (id: string) => boolean): Slice {
  return new Slice(fragmentWith(slice.content, keeps), slice.openStart, slice.openEnd)
}

function fragmentWith(content: Fragment, keeps: (id: string) => boolean): Fragment {
  const nodes: PageNode[] = []
  content.forEach((node) => {
    nodes.push(nodeWith(node, keeps))
  })
  return Fragment.from(nodes)
}

function nodeWith(node: PageNode, keeps: (id: string) => boolean): PageNode {
  if (node.isText)
    return node.mark(
      node.marks.filter(({ type, attrs }) => {
        const id: unknown = attrs['id']
        return type.name !== commentMarkName || (typeof id === 'string' && keeps(id))
      }),
    )
  const content = fragmentWith(node.content, keeps)
  if (commentIdsOn(node).length === 0) return node.copy(content)
  const kept = commentIdsOn(node).filter(keeps)
  const attributes = { ...node.attrs, [commentsAttributeName]: kept.length > 0 ? kept : null }
  return node.type.create(attributes, content, node.marks)
}
