import { mergeAttributes, Node, textblockTypeInputRule } from '@tiptap/core'

const levels = [1, 2, 3] as const

/** Numbered by the style sheet, never by hand. A footnote in a heading would land in the contents. */
export const Heading = Node.create({
  name: 'heading',
  content: '(text | figure | citation | hardBreak)*',
  group: 'block',
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => [
    {
      tag: '[data-level]',
      priority: 60,
      getAttrs: (element: HTMLElement) => ({
        level: levels.find((level) => `${level}` === element.getAttribute('data-level')) ?? 1,
      }),
    },
    ...levels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
    // Deeper headings of a pasted text become the deepest of ours.
    ...['h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 3 } })),
  ],
  renderHTML: ({ node, HTMLAttributes }) => {
    const level = levels.find((known) => known === node.attrs['level']) ?? 1
    // Its number is on the side where its words begin.
    const look = { 'data-level': level, dir: 'auto' }
    // The note's subject is the page's first heading, so sections stand one level below it.
    return [`h${level + 1}`, mergeAttributes(HTMLAttributes, look), 0]
  },
  addKeyboardShortcuts() {
    return Object.fromEntries(
      levels.map((level) => [
        `Mod-Alt-${level}`,
        () => this.editor.commands.toggleNode('heading', 'paragraph', { level }),
      ]),
    )
  },
  addInputRules() {
    return levels.map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^(#{${level}})\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    )
  },
})
