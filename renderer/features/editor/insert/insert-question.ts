import type { Language } from '@shared/language/language'
import type { Editor } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { isLine, isPart, offsetOf } from '../nodes/questions/question-lines'
import { endUndoStep } from '../nodes/undo-steps'
import type { InsertContext } from './insert-context'
import { getNodeType } from './node-type'

/** A block of questions with its intro line and one empty question. */
export function emptyQuestions(
  tr: Transaction,
  { newId, questionsIntro }: Pick<InsertContext, 'newId' | 'questionsIntro'>,
  lines?: readonly PageNode[],
): PageNode {
  const { schema } = tr.doc.type
  const intro = getNodeType(schema, 'questionsIntro').create(null, schema.text(questionsIntro))
  const first = lines ?? [getNodeType(schema, 'question').create({ id: newId() })]
  return getNodeType(schema, 'questions').create({ id: newId() }, [intro, ...first])
}

/**
 * Puts a question with its parts into the block of questions: below the one with the cursor, else
 * at the end of the last block, else in a new block at the end of the note. An empty question that
 * is in the way is filled.
 */
export function insertQuestion(
  tr: Transaction,
  { id, text, subQuestions = [] }: InsertedQuestion,
  context: Pick<InsertContext, 'newId' | 'questionsIntro'>,
): Transaction {
  const { schema } = tr.doc.type
  const wordsOf = (words: string) => (words === '' ? null : schema.text(words))
  const attributes = { id: context.newId(), questionId: id }
  const lines = [
    getNodeType(schema, 'question').create(attributes, wordsOf(text)),
    ...subQuestions.map((words) =>
      getNodeType(schema, 'subQuestion').create({ id: context.newId() }, wordsOf(words)),
    ),
  ]
  const place = placeForQuestion(tr)
  if (place === undefined) {
    const block = emptyQuestions(tr, context, lines)
    tr.insert(tr.doc.content.size, block)
    return withCursorBefore(tr, tr.doc.content.size - 1)
  }
  tr.replaceWith(place.from, place.to, lines)
  const length = lines.reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  return withCursorBefore(tr, place.from + length)
}

type InsertedQuestion = {
  readonly id: string | null
  readonly text: string
  readonly subQuestions?: readonly string[]
}

export type NewQuestion = {
  readonly text: string
  readonly subQuestions: readonly string[]
  /** Of the library, null for one that it does not know. */
  readonly questionId: string | null
}

/**
 * Puts a question where questions of the library go, with the cursor at its end, as one step that
 * `undo` takes back.
 *
 * @returns its id in the page
 */
export function askQuestion(
  editor: Editor,
  { questionId, ...question }: NewQuestion,
  { language, newId }: { readonly language: Language; readonly newId: () => string },
): string {
  const ids: string[] = []
  const context = {
    questionsIntro: language.questionsIntro,
    newId: () => {
      const id = newId()
      ids.push(id)
      return id
    },
  }
  endUndoStep(editor)
  editor.view.dispatch(insertQuestion(editor.state.tr, { id: questionId, ...question }, context))
  endUndoStep(editor)
  editor.view.focus()
  // The question is made before the block that it may need.
  return ids[0] ?? ''
}

/** The cursor at the end of the question that ends at this position. */
function withCursorBefore(tr: Transaction, end: number): Transaction {
  return tr.setSelection(TextSelection.create(tr.doc, end - 1)).scrollIntoView()
}

function placeForQuestion(tr: Transaction): { from: number; to: number } | undefined {
  const { $from } = tr.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (!isLine(node) && node.type.name !== 'questionsIntro') continue
    const block = $from.node(depth - 1)
    const index = $from.index(depth - 1)
    let next = index + 1
    while (isPart(block.maybeChild(next))) next += 1
    const end = $from.start(depth - 1) + offsetOf(block, next)
    const isEmptyQuestion =
      node.type.name === 'question' && node.content.size === 0 && next === index + 1
    return { from: isEmptyQuestion ? $from.before(depth) : end, to: end }
  }
  return endOfLastBlock(tr.doc)
}

function endOfLastBlock(page: PageNode): { from: number; to: number } | undefined {
  let found: { from: number; to: number } | undefined
  page.forEach((node, offset) => {
    if (node.type.name !== 'questions') return
    const end = offset + node.nodeSize - 1
    const last = node.lastChild
    const fills = last?.type.name === 'question' && last.content.size === 0
    found = { from: fills && last ? end - last.nodeSize : end, to: end }
  })
  return found
}
