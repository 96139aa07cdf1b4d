import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'

type Dispatch = (transaction: Transaction) => void

/** Where the cursor's question stands: in which block, and at which place in it. */
function questionAt(state: EditorState) {
  const { $from } = state.selection
  const depth = $from.depth
  if (depth < 2 || $from.node(depth).type.name !== 'question') return undefined
  return {
    question: $from.node(depth),
    block: $from.node(depth - 1),
    index: $from.index(depth - 1),
    start: $from.before(depth),
    end: $from.after(depth),
  }
}

export function isInQuestion(state: EditorState): boolean {
  return questionAt(state) !== undefined
}

/** Moves the cursor's question one place up or down; the numbers follow, the cursor stays in it. */
export function moveQuestion(state: EditorState, direction: -1 | 1, dispatch: Dispatch): boolean {
  const at = questionAt(state)
  if (at === undefined) return false
  const neighbour = at.block.maybeChild(at.index + direction)
  if (neighbour?.type.name !== 'question') return false
  const { tr } = state
  // The neighbour goes to the other side, so that the cursor need not be put back.
  if (direction < 0) tr.insert(at.end, neighbour).delete(at.start - neighbour.nodeSize, at.start)
  else tr.delete(at.end, at.end + neighbour.nodeSize).insert(at.start, neighbour)
  dispatch(tr.scrollIntoView())
  return true
}

/** Takes an empty question away; the cursor goes to the end of what stood before it. */
export function removeEmptyQuestion(state: EditorState, dispatch: Dispatch): boolean {
  const at = questionAt(state)
  if (at === undefined || at.question.content.size > 0) return false
  return deleteQuestion(state, dispatch)
}

export function deleteQuestion(state: EditorState, dispatch: Dispatch): boolean {
  const at = questionAt(state)
  if (at === undefined) return false
  const tr = state.tr.delete(at.start, at.end)
  tr.setSelection(TextSelection.near(tr.doc.resolve(at.start - 1), -1))
  dispatch(tr.scrollIntoView())
  return true
}

/** Enter in the last question while it is empty: it goes, and writing continues below the block. */
export function leaveQuestions(state: EditorState, dispatch: Dispatch): boolean {
  const at = questionAt(state)
  const paragraph = state.schema.nodes['paragraph']
  if (at === undefined || paragraph === undefined || at.question.content.size > 0) return false
  if (at.index !== at.block.childCount - 1) return false
  const tr = state.tr.delete(at.start, at.end)
  // Where the question stood is now the end of the block's inside.
  const below = at.start + 1
  tr.insert(below, paragraph.create())
  tr.setSelection(TextSelection.create(tr.doc, below + 1))
  dispatch(tr.scrollIntoView())
  return true
}

/** Enter in the intro line: what stands after the cursor becomes the first question. */
export function splitIntro(state: EditorState, dispatch: Dispatch): boolean {
  const { $from, $to } = state.selection
  const question = state.schema.nodes['question']
  if (question === undefined || $from.parent.type.name !== 'questionsIntro') return false
  if (!$from.sameParent($to)) return false
  const rest = $from.parent.content.cut($to.parentOffset)
  const { tr } = state
  const end = $from.end()
  tr.insert(end + 1, question.create(null, rest)).delete($from.pos, end)
  const start = tr.mapping.slice(1).map(end + 1)
  tr.setSelection(TextSelection.create(tr.doc, start + 1))
  dispatch(tr.scrollIntoView())
  return true
}
