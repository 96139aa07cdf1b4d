import { keptWidthMm } from '@shared/note/images/image-width'
import { type Attribute, type Editor, mergeAttributes, Node } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { optionalText } from '../nodes/optional-text'
import { captionKeys } from './caption-keys'
import { imageAttributes } from './image-attributes'
import { ImageView } from './image-view'

const stepMm = 5

/** A picture that the store holds, around its caption. */
export const ImageBlock = Node.create({
  name: 'image',
  // Before the headings, whose keys would make text of a caption.
  priority: 1100,
  content: 'inline*',
  group: 'block',
  defining: true,
  isolating: true,
  selectable: true,
  draggable: false,
  addAttributes: () => ({
    sha256: optionalText('sha256'),
    widthPx: number('widthPx'),
    heightPx: number('heightPx'),
    widthMm: number('widthMm'),
    altText: optionalText('altText'),
    isDecorative: {
      default: false,
      parseHTML: (element: HTMLElement) => element.hasAttribute('data-is-decorative'),
      renderHTML: ({ isDecorative }) => (isDecorative === true ? { 'data-is-decorative': '' } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-sha256]', contentElement: 'figcaption' }],
  renderHTML: ({ HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, { class: 'fiche-image' }),
    ['figcaption', 0],
  ],
  addNodeView: () => ReactNodeViewRenderer(ImageView),
  addKeyboardShortcuts() {
    return {
      ...captionKeys(this.editor, this.type),
      'Alt-Shift-ArrowLeft': ({ editor }) => resizeBy(editor, -stepMm),
      'Alt-Shift-ArrowRight': ({ editor }) => resizeBy(editor, stepMm),
    }
  },
})

function number(name: string): Partial<Attribute> {
  const key = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  return {
    default: null,
    parseHTML: (element) => Number(element.getAttribute(key)),
    renderHTML: (attributes) => ({ [key]: attributes[name] }),
  }
}

/** The picture that is selected or in whose caption the cursor stands. */
function resizeBy({ state, view }: Editor, byMm: number): boolean {
  const { selection } = state
  const isWhole = selection instanceof NodeSelection
  const node = isWhole ? selection.node : selection.$from.parent
  const image = node.type.name === 'image' ? imageAttributes(node) : null
  if (image === null) return false
  const position = isWhole ? selection.from : selection.$from.before()
  const tr = state.tr.setNodeAttribute(position, 'widthMm', keptWidthMm(image.widthMm + byMm))
  if (isWhole) tr.setSelection(NodeSelection.create(tr.doc, position))
  view.dispatch(tr)
  return true
}
