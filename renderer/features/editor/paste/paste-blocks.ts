import { bodyFragmentName } from '@shared/body/nodes'
import { setBody } from '@shared/body/set-body'
import type { Block } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'
import { Fragment, type Schema, Slice } from '@tiptap/pm/model'
import { type EditorState, Selection } from '@tiptap/pm/state'
import { handlePaste, isInTable } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import { yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import { Doc } from 'yjs'
import { flattenBlocks } from './flatten-blocks'
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
  if (parentName === 'questionsIntro' || parentName === 'question')
    return questionSlice(blocks, newId, { schema, hasIntro: parentName === 'questionsIntro' })
  return openSlice(nodesOf(blocks, schema))
}

function paragraphsOf(blocks: readonly Block[], newId: () => string): readonly Block[] {
  return flattenBlocks(blocks).map((line) => paragraphOf(line, newId))
}

function questionSlice(
  blocks: readonly Block[],
  newId: () => string,
  { schema, hasIntro }: { readonly schema: Schema; readonly hasIntro: boolean },
): Slice {
  const lines = flattenBlocks(blocks)
  if (lines.length < 2) return openSlice(nodesOf(paragraphsOf(blocks, newId), schema))
  const [intro = [], ...questions] = hasIntro ? lines : [[], ...lines]
  const items = questions.map((content) => ({ id: newId(), questionId: null, content }))
  const block: Block = { id: newId(), kind: 'questions', intro, items }
  const { content } = nodesOf([block], schema).firstChild ?? {}
  if (content === undefined) return Slice.empty
  return new Slice(hasIntro ? content : content.cut(content.firstChild?.nodeSize ?? 0), 1, 1)
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
