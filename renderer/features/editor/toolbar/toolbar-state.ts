import type { AnnexBlock, ListStart } from '@shared/note/block'
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { listStartAt } from '../lists/list-start'
import { isInQuestion } from '../nodes/questions/question-moves'
import { undoManagerOf } from '../nodes/undo-steps'

export const styleNames = [
  'paragraph',
  'numbered',
  'heading1',
  'heading2',
  'heading3',
  'quotation',
] as const
export type StyleName =
  | (typeof styleNames)[number]
  | 'questionsIntro'
  | 'question'
  | 'chart'
  | 'image'
  | 'annex'

export type ToolbarState = {
  readonly style: StyleName
  readonly marks: readonly string[]
  readonly list: 'bulletList' | 'orderedList' | null
  /** Of the numbered list of the cursor; null outside of one that stands in no other list. */
  readonly listStart: ListStart | 1 | null
  readonly inTable: boolean
  readonly canMergeCells: boolean
  readonly canSplitCell: boolean
  /** How the pages of the annex stand whose title has the cursor; null elsewhere. */
  readonly annex: AnnexBlock['orientation'] | null
  readonly inQuestion: boolean
  /** In a part of a question, lettered `(a)`. */
  readonly inSubQuestion: boolean
  /** The observation that the selected figure shows, and its form. */
  readonly figure: { readonly observationId: string; readonly form: string } | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const markNames = ['bold', 'italic', 'underline', 'superscript', 'subscript']

/** What the toolbar shows of the place where the cursor stands. */
export function toolbarState(editor: Editor): ToolbarState {
  const inTable = editor.isActive('table')
  const undo = undoManagerOf(editor)
  return {
    style: styleAt(editor),
    marks: markNames.filter((name) => editor.isActive(name)),
    list: innermostList(editor),
    listStart: listStartAt(editor),
    inTable,
    // To ask costs more than a key may: only where the answer can be yes.
    canMergeCells: inTable && editor.can().mergeCells(),
    canSplitCell: inTable && editor.can().splitCell(),
    annex: annexAt(editor),
    inQuestion: isInQuestion(editor.state),
    inSubQuestion: editor.isActive('subQuestion'),
    figure: selectedFigure(editor),
    canUndo: undo !== null && undo.undoStack.length > 0,
    canRedo: undo !== null && undo.redoStack.length > 0,
  }
}

function styleAt(editor: Editor): StyleName {
  const { parent } = editor.state.selection.$from
  const level: unknown = parent.attrs['level']
  switch (parent.type.name) {
    case 'heading':
      return level === 3 ? 'heading3' : level === 2 ? 'heading2' : 'heading1'
    case 'quotation':
    case 'questionsIntro':
    case 'question':
    case 'chart':
    case 'image':
    case 'annex':
      return parent.type.name
    case 'subQuestion':
      return 'question'
    default:
      return parent.attrs['numbered'] === true ? 'numbered' : 'paragraph'
  }
}

function annexAt({ state }: Editor): ToolbarState['annex'] {
  const { parent } = state.selection.$from
  if (parent.type.name !== 'annex') return null
  return parent.attrs['orientation'] === 'landscape' ? 'landscape' : 'portrait'
}

function innermostList({ state }: Editor): ToolbarState['list'] {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { name } = $from.node(depth).type
    if (name === 'bulletList' || name === 'orderedList') return name
  }
  return null
}

function selectedFigure({ state: { selection } }: Editor): ToolbarState['figure'] {
  if (!(selection instanceof NodeSelection)) return null
  const { observationId, form }: Record<string, unknown> = selection.node.attrs
  return typeof observationId === 'string' && typeof form === 'string'
    ? { observationId, form }
    : null
}

/** Gives the cursor's block another style. */
export function applyStyle(editor: Editor, style: StyleName): void {
  const chain = editor.chain().focus()
  switch (style) {
    case 'heading1':
    case 'heading2':
    case 'heading3':
      chain.setNode('heading', { level: Number(style.slice(-1)) }).run()
      return
    case 'paragraph':
      chain.setNode('paragraph', { numbered: null }).run()
      return
    case 'numbered':
      // Those in cells and lists are not counted.
      if (editor.state.selection.$from.depth === 1)
        chain.setNode('paragraph', { numbered: true }).run()
      return
    case 'quotation':
      chain.setNode(style).run()
  }
}
