import type { Node as PageNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { getNodeType } from '../../insert/node-type'
import { findLine, isLine, isPart, offsetOf, rangeOf } from './question-lines'

type Dispatch = (transaction: Transaction) => void

/** Makes the questions of the selection parts of the one above them; false where none has one. */
export function makeParts(state: EditorState, dispatch: Dispatch): boolean {
  return changeLines(state, dispatch, {
    name: 'subQuestion',
    fits: (line, above) => !isPart(line) && isLine(above),
  })
}

/** Makes the parts of the selection questions; those that follow become theirs. */
export function makeQuestions(state: EditorState, dispatch: Dispatch): boolean {
  return changeLines(state, dispatch, { name: 'question', fits: isPart })
}

type LineChange = {
  readonly name: 'question' | 'subQuestion'
  readonly fits: (line: PageNode, above: PageNode | null | undefined) => boolean
}

function changeLines(state: EditorState, dispatch: Dispatch, { name, fits }: LineChange): boolean {
  const { tr, selection } = state
  tr.doc.nodesBetween(selection.from, selection.to, (node, position, parent, index) => {
    if (isLine(node) && fits(node, parent?.maybeChild(index - 1)))
      tr.setNodeMarkup(position, getNodeType(state.schema, name), { id: node.attrs['id'] })
    return !node.isTextblock
  })
  if (!tr.docChanged) return false
  dispatch(tr.scrollIntoView())
  return true
}

/** Tab: the line goes one level in. Behind the words of a first question a part begins below it. */
export function goIn(state: EditorState, dispatch: Dispatch): boolean {
  if (makeParts(state, dispatch)) return true
  const { $from, empty } = state.selection
  if (isPart($from.parent)) return true
  const isBehindWords =
    empty && $from.parentOffset > 0 && $from.parentOffset === $from.parent.content.size
  return isBehindWords && addPart(state, dispatch)
}

/** Begins a part below the last one of the cursor's question, or below the cursor's part. */
export function addPart(state: EditorState, dispatch: Dispatch): boolean {
  const line = findLine(state)
  if (line === undefined) return false
  const { block, index, inside } = line
  const place = inside + offsetOf(block, rangeOf(block, index).to)
  const tr = state.tr.insert(place, getNodeType(state.schema, 'subQuestion').create())
  tr.setSelection(TextSelection.create(tr.doc, place + 1))
  dispatch(tr.scrollIntoView())
  return true
}

/** The cursor's line where it is an empty question below another, else a new part. */
export function beginPart(state: EditorState, dispatch: Dispatch): boolean {
  const isEmpty = state.selection.$from.parent.content.size === 0
  return (isEmpty && makeParts(state, dispatch)) || addPart(state, dispatch)
}

/** Enter in an empty part: it becomes a question. */
export function endParts(state: EditorState, dispatch: Dispatch): boolean {
  const line = findLine(state)
  if (line === undefined || !isPart(line.node) || line.node.content.size > 0) return false
  return makeQuestions(state, dispatch)
}

/** Enter in a part, or in a question that has some: what stands after the cursor is a part too. */
export function splitPart(state: EditorState, dispatch: Dispatch): boolean {
  const line = findLine(state)
  const { $from, $to } = state.selection
  if (line === undefined || !$from.sameParent($to)) return false
  const { node, block, index } = line
  const isLeading = !isPart(node) && isPart(block.maybeChild(index + 1)) && $from.parentOffset > 0
  if (!isPart(node) && !isLeading) return false
  const tr = state.tr.deleteSelection()
  tr.split(tr.selection.from, 1, [{ type: getNodeType(state.schema, 'subQuestion') }])
  dispatch(tr.scrollIntoView())
  return true
}

/** A part that came to stand first, as its question was deleted, is a question. */
export const keepFirstQuestions = new Plugin({
  appendTransaction: (transactions, _, { doc, tr, schema }) => {
    const isOwn = transactions.some(
      (one) => one.docChanged && one.getMeta(ySyncPluginKey) === undefined,
    )
    if (!isOwn) return null
    doc.forEach((block, start) => {
      if (block.type.name !== 'questions') return
      const [intro, first] = block.children
      if (intro === undefined || first === undefined || !isPart(first)) return
      const question = getNodeType(schema, 'question')
      tr.setNodeMarkup(start + 1 + intro.nodeSize, question, { id: first.attrs['id'] })
    })
    return tr.docChanged ? tr : null
  },
})
