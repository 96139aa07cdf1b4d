import { Extension, wrappingInputRule } from '@tiptap/core'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import type { Node as PageNode, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { listStart } from '../lists/list-start'

const deepestListLevel = 3

const isList = (node: PageNode) =>
  node.type.name === 'bulletList' || node.type.name === 'orderedList'

/** How many lists the position stands in. */
function listLevelAt(position: ResolvedPos): number {
  return Array.from({ length: position.depth + 1 }, (_, depth) => position.node(depth)).filter(
    isList,
  ).length
}

// Letter styles have no place in the model.
const PlainBulletList = BulletList.extend({ addAttributes: () => ({}) })
const PlainOrderedList = OrderedList.extend({
  addAttributes: () => ({ start: listStart }),
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  addInputRules() {
    return [
      wrappingInputRule({
        // A year at the start of a line is no number of a list.
        find: /^(\d{1,3})\.\s$/,
        type: this.type,
        getAttributes: ([, number]) => ({ start: Number(number) > 1 ? Number(number) : null }),
        joinPredicate: ([, number], list) => {
          const start: unknown = list.attrs['start']
          return list.childCount + (typeof start === 'number' ? start : 1) === Number(number)
        },
      }),
    ]
  },
})

const NoteListItem = ListItem.extend({
  content: 'paragraph (bulletList | orderedList)*',
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () =>
        listLevelAt(this.editor.state.selection.$from) >= deepestListLevel
          ? this.editor.isActive(this.name)
          : this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

/** Lifts what a paste brought deeper than three levels: its items follow the item they stood in. */
function liftDeepLists(state: EditorState): Transaction | null {
  const { tr } = state
  let found = true
  while (found) {
    found = false
    tr.doc.descendants((node, position, parent) => {
      // At each key: the words of a block hold no list.
      if (found || node.isTextblock) return false
      if (!isList(node) || parent?.type.name !== 'listItem') return true
      if (listLevelAt(tr.doc.resolve(position)) < deepestListLevel) return true
      found = true
      const afterItem = tr.doc.resolve(position).after()
      tr.insert(afterItem, node.content).delete(position, position + node.nodeSize)
      return false
    })
  }
  return tr.docChanged ? tr : null
}

const ListDepth = Extension.create({
  name: 'listDepth',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _, state) =>
        transactions.some((transaction) => transaction.docChanged) ? liftDeepLists(state) : null,
    }),
  ],
})

export const listExtensions = [
  PlainBulletList,
  PlainOrderedList,
  NoteListItem,
  ListKeymap,
  ListDepth,
]
