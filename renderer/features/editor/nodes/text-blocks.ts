import { mergeAttributes, Node } from '@tiptap/core'
import { keepRoles } from '../roles/keep-roles'
import { roleAttributes } from '../roles/role-attribute'
import { optionalText } from './optional-text'

/** The page: at least one block, a paragraph where nothing else is said. */
export const PageDocument = Node.create({
  name: 'doc',
  topNode: true,
  content:
    '(paragraph | heading | bulletList | orderedList | table | quotation | questions | chart | image)+',
  addGlobalAttributes: () => roleAttributes,
  addProseMirrorPlugins: () => [keepRoles],
})

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  content: 'inline*',
  group: 'block',
  addAttributes: () => ({ language: optionalText('language') }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const language: unknown = node.attrs['language']
    return ['p', mergeAttributes(HTMLAttributes, language === null ? {} : { lang: language }), 0]
  },
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setNode('paragraph') }
  },
})

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
