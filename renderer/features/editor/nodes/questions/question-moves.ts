import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import {
  findLine,
  isLine,
  isPart,
  type LineRange,
  offsetOf,
  type QuestionLine,
  rangeOf,
} from './question-lines'

type Dispatch = (transaction: Transaction) => void

export function isInQuestion(state: EditorState): boolean {
  return findLine(state) !== undefined
}

/** Moves the cursor's line one place up or down; the numbers follow, the cursor stays in it. */
export function moveQuestion(state: EditorState, direction: -1 | 1, dispatch: Dispatch): boolean {
  const line = findLine(state)
  const { tr } = state
  if (line === undefined || !moveLine(tr, line, direction)) return false
  dispatch(tr.scrollIntoView())
  return true
}

/**
 * Moves a question with its parts past the next question, or a part past the next line, so that it
 * can become one of the question above or below; false where there is no way.
 */
export function moveLine(
  tr: Transaction,
  { block, index, inside }: Pick<QuestionLine, 'block' | 'index' | 'inside'>,
  direction: -1 | 1,
): boolean {
  const moved = rangeOf(block, index)
  const passed = direction < 0 ? findAbove(block, moved) : findBelow(block, moved)
  if (passed === undefined) return false
  const [from, to] = [offsetOf(block, passed.from), offsetOf(block, passed.to)]
  const neighbour = block.content.cut(from, to)
  // The neighbour goes to the other side, so that the cursor need not be put back.
  if (direction < 0)
    tr.insert(inside + offsetOf(block, moved.to), neighbour).delete(inside + from, inside + to)
  else tr.delete(inside + from, inside + to).insert(inside + offsetOf(block, moved.from), neighbour)
  return true
}

function findAbove(block: QuestionLine['block'], { from }: LineRange): LineRange | undefined {
  if (!isLine(block.maybeChild(from - 1))) return undefined
  // The first line is a question: no part stands above it.
  if (isPart(block.child(from))) return from > 2 ? { from: from - 1, to: from } : undefined
  let start = from - 1
  while (isPart(block.child(start))) start -= 1
  return isLine(block.child(start)) ? { from: start, to: from } : undefined
}

function findBelow(block: QuestionLine['block'], { from, to }: LineRange): LineRange | undefined {
  if (!isLine(block.maybeChild(to))) return undefined
  return isPart(block.child(from)) ? { from: to, to: to + 1 } : rangeOf(block, to)
}

/** Takes an empty line away; the cursor goes to the end of what stood before it. */
export function removeEmptyQuestion(state: EditorState, dispatch: Dispatch): boolean {
  const line = findLine(state)
  if (line === undefined || line.node.content.size > 0) return false
  return remove(state, line, dispatch)
}

/** Takes the cursor's question away with its parts, or its part alone. */
export function deleteQuestion(state: EditorState, dispatch: Dispatch): boolean {
  const line = findLine(state)
  if (line === undefined) return false
  const { block, inside, index } = line
  return remove(
    state,
    { ...line, end: inside + offsetOf(block, rangeOf(block, index).to) },
    dispatch,
  )
}

function remove(
  state: EditorState,
  { start, end }: Pick<QuestionLine, 'start' | 'end'>,
  dispatch: Dispatch,
): boolean {
  const tr = state.tr.delete(start, end)
  tr.setSelection(TextSelection.near(tr.doc.resolve(start - 1), -1))
  dispatch(tr.scrollIntoView())
  return true
}

/** Enter in the last question while it is empty: it goes, and writing continues below the block. */
export function leaveQuestions(state: EditorState, dispatch: Dispatch): boolean {
  const line = findLine(state)
  const paragraph = state.schema.nodes['paragraph']
  if (line === undefined || paragraph === undefined || line.node.content.size > 0) return false
  if (isPart(line.node) || line.index !== line.block.childCount - 1) return false
  const tr = state.tr.delete(line.start, line.end)
  // Where the question stood is now the end of the block's inside.
  const below = line.start + 1
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
