import { type Editor, mergeAttributes, Node } from '@tiptap/core'
import { keepRoles } from '../roles/keep-roles'
import { roleAttributes } from '../roles/role-attribute'
import { optionalText } from './optional-text'

/** The page: at least one block, a paragraph where nothing else is said. */
export const PageDocument = Node.create({
  name: 'doc',
  topNode: true,
  content:
    '(paragraph | heading | bulletList | orderedList | table | quotation | questions | chart | image | annex | contents)+',
  addGlobalAttributes: () => roleAttributes,
  addProseMirrorPlugins: () => [keepRoles],
})

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  content: 'inline*',
  group: 'block',
  addAttributes: () => ({
    language: optionalText('language'),
    numbered: {
      default: null,
      parseHTML: (element: HTMLElement) => (element.hasAttribute('data-numbered') ? true : null),
      renderHTML: ({ numbered }) => (numbered === true ? { 'data-numbered': '' } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const language: unknown = node.attrs['language']
    return ['p', mergeAttributes(HTMLAttributes, language === null ? {} : { lang: language }), 0]
  },
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-0': () => this.editor.commands.setNode('paragraph', { numbered: null }),
      // An empty one, and one before whose words nothing stands, is first an ordinary paragraph.
      Enter: ({ editor }) => isEmpty(editor) && endNumbering(editor),
      Backspace: ({ editor }) => isAtStart(editor) && endNumbering(editor),
    }
  },
})

function isAtStart({ state: { selection } }: Editor): boolean {
  return selection.empty && selection.$from.parentOffset === 0
}

function isEmpty(editor: Editor): boolean {
  return isAtStart(editor) && editor.state.selection.$from.parent.content.size === 0
}

/** False where the cursor's paragraph is not counted. */
function endNumbering({ state, view }: Editor): boolean {
  const { $from } = state.selection
  if ($from.parent.type.name !== 'paragraph' || $from.parent.attrs['numbered'] !== true)
    return false
  view.dispatch(state.tr.setNodeAttribute($from.before(), 'numbered', null))
  return true
}

/** Words of a measure or a source as they stand there; Enter at their end goes on below. */
export const Quotation = Node.create({
  name: 'quotation',
  content: 'inline*',
  group: 'block',
  defining: true,
  addAttributes: () => ({
    measureId: optionalText('measureId'),
    sourceId: optionalText('sourceId'),
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        const { $from, empty } = editor.state.selection
        const atEnd = empty && $from.parentOffset === $from.parent.content.size
        if ($from.parent.type.name !== this.name || !atEnd) return false
        const after = $from.after()
        return editor
          .chain()
          .insertContentAt(after, { type: 'paragraph' })
          .setTextSelection(after + 1)
          .run()
      },
    }
  },
})
