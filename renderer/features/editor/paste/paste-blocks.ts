import { bodyFragmentName } from '@shared/body/nodes'
import { setBody } from '@shared/body/set-body'
import type { Block } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'
import { Fragment, type Node as PageNode, type Schema, Slice } from '@tiptap/pm/model'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import { handlePaste, isInTable } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import { Doc } from 'yjs'
import { getNodeType } from '../insert/node-type'
import { isLine, isPart } from '../nodes/questions/question-lines'
import { flattenBlocks, type QuestionLine, questionLinesOf } from './flatten-blocks'
import { paragraphOf } from './nest-lines'

/**
 * Puts blocks at the cursor in the form that can stand there: in a cell as paragraphs, among
 * questions as questions, elsewhere as they are. A table that is pasted into a table fills its cells.
 */
export function pasteBlocks(
  view: EditorView,
  event: ClipboardEvent,
  blocks: readonly Block[],
  newId: () => string,
): void {
  const { state } = view
  const list = listBelow(state, blocks, newId)
  if (list !== null) {
    view.dispatch(list.scrollIntoView().setMeta('paste', true))
    return
  }
  const slice = sliceFor(state, blocks, newId)
  if (isInTable(state) && handlePaste(view, event, slice)) return
  const tr = state.tr.replaceSelection(slice)
  // The end of what came may be between two items.
  tr.setSelection(Selection.near(tr.selection.$to, -1))
  view.dispatch(tr.scrollIntoView().setMeta('paste', true))
}

function sliceFor(state: EditorState, blocks: readonly Block[], newId: () => string): Slice {
  const { schema } = state
  const parentName = state.selection.$from.parent.type.name
  const isTable = blocks.length === 1 && blocks[0]?.kind === 'table'
  if (isInTable(state) && !isTable) return openSlice(nodesOf(paragraphsOf(blocks, newId), schema))
  if (parentName === 'questionsIntro' || isLine(state.selection.$from.parent))
    return questionSlice(state, questionLinesOf(blocks), newId)
  return openSlice(nodesOf(blocks, schema))
}

function paragraphsOf(blocks: readonly Block[], newId: () => string): readonly Block[] {
  return flattenBlocks(blocks).map((line) => paragraphOf(line, newId))
}

/**
 * Items of a list in a question that has words are its parts, in the intro line they are questions:
 * they come below the line and leave it as it is.
 */
function listBelow(
  state: EditorState,
  blocks: readonly Block[],
  newId: () => string,
): Transaction | null {
  const { $from, $to } = state.selection
  const { name } = $from.parent.type
  const lines = questionLinesOf(blocks)
  const isList = lines.length > 1 && blocks.every(({ kind }) => kind === 'list')
  if (!isList || !$from.sameParent($to) || $from.parent.content.size === 0) return null
  if (name !== 'question' && name !== 'questionsIntro') return null
  const asParts = name === 'question' ? lines.map((line) => ({ ...line, isPart: true })) : lines
  const nodes = lineNodes(asParts, state.schema, newId)
  const tr = state.tr.deleteSelection()
  const below = tr.selection.$from.after()
  tr.insert(below, nodes)
  const end = nodes.reduce((sum, { nodeSize }) => sum + nodeSize, below)
  return tr.setSelection(Selection.near(tr.doc.resolve(end), -1))
}

/** The first line joins that of the cursor; among parts all are parts. */
function questionSlice(
  { schema, selection }: EditorState,
  lines: readonly QuestionLine[],
  newId: () => string,
): Slice {
  const { parent } = selection.$from
  const [first, ...others] = lines
  if (first === undefined) return Slice.empty
  if (others.length === 0) return openSlice(nodesOf([paragraphOf(first.content, newId)], schema))
  if (isPart(parent)) {
    const parts = lines.map((line) => ({ ...line, isPart: true }))
    return new Slice(Fragment.from(lineNodes(parts, schema, newId)), 1, 1)
  }
  if (parent.type.name === 'question')
    return new Slice(Fragment.from(lineNodes(lines, schema, newId)), 1, 1)
  const intro = getNodeType(schema, 'questionsIntro').create(
    null,
    inlineNodes(first.content, schema),
  )
  return new Slice(Fragment.from([intro, ...lineNodes(others, schema, newId)]), 1, 1)
}

/** The first is always a question, but where all are parts. */
function lineNodes(
  lines: readonly QuestionLine[],
  schema: Schema,
  newId: () => string,
): readonly PageNode[] {
  const areParts = lines.every((line) => line.isPart)
  return lines.map((line, index) => {
    const name = areParts || (line.isPart && index > 0) ? 'subQuestion' : 'question'
    return getNodeType(schema, name).create({ id: newId() }, inlineNodes(line.content, schema))
  })
}

/** Text at both ends joins the text around it. */
function openSlice(content: Fragment): Slice {
  const open = (name: string | undefined) => (name === 'paragraph' ? 1 : 0)
  return new Slice(content, open(content.firstChild?.type.name), open(content.lastChild?.type.name))
}

/** Inlines as the page has them. */
export function inlineNodes(content: readonly Inline[], schema: Schema): Fragment {
  const [paragraph] = nodesOf([paragraphOf(content, () => 'pasted')], schema).content
  return paragraph?.content ?? Fragment.empty
}

/** By the way that every note takes from the store to the page. */
function nodesOf(blocks: readonly Block[], schema: Schema): Fragment {
  const body = new Doc()
  setBody(body, blocks)
  return yXmlFragmentToProseMirrorRootNode(body.getXmlFragment(bodyFragmentName), schema).content
}
