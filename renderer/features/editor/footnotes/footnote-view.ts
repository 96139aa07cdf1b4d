import type { Editor } from '@tiptap/core'
import { baseKeymap, toggleMark } from '@tiptap/pm/commands'
import { keymap } from '@tiptap/pm/keymap'
import type { Node as PageNode } from '@tiptap/pm/model'
import { type Command, EditorState, type Plugin, type Transaction } from '@tiptap/pm/state'
import { StepMap } from '@tiptap/pm/transform'
import { EditorView } from '@tiptap/pm/view'
import { typeOver } from '../figures/type-over'
import { getNodeType } from '../insert/node-type'
import { namesInFootnote, spokenNamesKey } from '../names/spoken-names'

export type FootnoteViewOptions = {
  readonly footnote: PageNode
  readonly label: string
  /** Where the footnote stands in the page now; null once it is gone. */
  readonly positionOf: () => number | null
  readonly onLeave: () => void
  readonly onFocus: (view: EditorView) => void
  /** What else the text of footnotes can do. */
  readonly plugins?: readonly Plugin[]
}

const fromPage = 'fromPage'

/**
 * A small text of its own for what stands inside a footnote. Each change is made in the page's
 * document at the same moment, so saving, undo and numbering know only one document.
 */
export function mountFootnote(
  element: HTMLElement,
  editor: Editor,
  options: FootnoteViewOptions,
): EditorView {
  // Drawn before it is in the page, where each attribute that is set would measure all of it.
  const view: EditorView = new EditorView(null, {
    state: EditorState.create({
      doc: options.footnote,
      plugins: [
        typeOver(),
        keymap(footnoteKeys(editor, options)),
        keymap(baseKeymap),
        ...(options.plugins ?? []),
      ],
    }),
    nodeViews: nodeViewsOf(editor),
    editable: () => editor.isEditable,
    attributes: footnoteAttributes(options.label),
    decorations: ({ doc }) => namesInFootnote(editor.state, doc),
    dispatchTransaction: (transaction) => {
      view.updateState(view.state.apply(transaction))
      if (transaction.getMeta(fromPage) !== true) sendToPage(editor, transaction, options)
    },
    handleDOMEvents: {
      focus: () => {
        options.onFocus(view)
        return false
      },
    },
  })
  element.append(view.dom)
  return view
}

type NodeViews = Editor['extensionManager']['nodeViews']

const nodeViews = new WeakMap<Editor, NodeViews>()

/** Made once for all footnotes of a page. */
function nodeViewsOf(editor: Editor): NodeViews {
  const known = nodeViews.get(editor) ?? editor.extensionManager.nodeViews
  nodeViews.set(editor, known)
  return known
}

export function footnoteAttributes(label: string) {
  return { 'aria-label': label, role: 'textbox', class: 'fiche-footnote-text' }
}

function sendToPage(editor: Editor, transaction: Transaction, { positionOf }: FootnoteViewOptions) {
  const position = positionOf()
  if (position === null || !transaction.docChanged) return
  const inside = StepMap.offset(position + 1)
  const { tr } = editor.state
  for (const step of transaction.steps) {
    const mapped = step.map(inside)
    if (mapped !== null) tr.step(mapped)
  }
  if (tr.docChanged) editor.view.dispatch(tr)
}

/** Brings in what changed in the page, such as an undo, as the smallest change. */
export function updateFootnote(view: EditorView, footnote: PageNode): void {
  const { state } = view
  const start = footnote.content.findDiffStart(state.doc.content)
  const end = footnote.content.findDiffEnd(state.doc.content)
  if (start === null || end === null) return
  // Repeated letters can make both searches overlap: the change is then longer on both sides.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  view.dispatch(
    state.tr
      .replace(start, end.b + overlap, footnote.slice(start, end.a + overlap))
      .setMeta(fromPage, true),
  )
}

/** Draws its figures anew, once the page has new names for them. */
export function followNames(view: EditorView, editor: Editor): () => void {
  const onTransaction = ({ transaction }: { readonly transaction: Transaction }) => {
    if (transaction.getMeta(spokenNamesKey) === true) view.updateState(view.state)
  }
  editor.on('transaction', onTransaction)
  return () => editor.off('transaction', onTransaction)
}

function footnoteKeys(editor: Editor, { onLeave }: FootnoteViewOptions) {
  const { marks } = editor.schema
  const leave = () => {
    onLeave()
    return true
  }
  const lineBreak: Command = (state, dispatch) => {
    const node = getNodeType(state.schema, 'hardBreak').create()
    dispatch?.(state.tr.replaceSelectionWith(node).scrollIntoView())
    return true
  }
  return {
    Escape: leave,
    Enter: leave,
    'Shift-Enter': lineBreak,
    'Mod-z': () => editor.commands.undo(),
    'Mod-y': () => editor.commands.redo(),
    'Shift-Mod-z': () => editor.commands.redo(),
    ...(marks['bold'] && { 'Mod-b': toggleMark(marks['bold']) }),
    ...(marks['italic'] && { 'Mod-i': toggleMark(marks['italic']) }),
    ...(marks['underline'] && { 'Mod-u': toggleMark(marks['underline']) }),
  }
}
