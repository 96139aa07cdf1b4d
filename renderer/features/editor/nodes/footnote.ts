import { mergeAttributes, Node } from '@tiptap/core'
import { Fragment, type Schema } from '@tiptap/pm/model'
import { optionalText } from './optional-text'

function contentIn(text: string, schema: Schema): Fragment {
  try {
    return Fragment.fromJSON(schema, JSON.parse(text))
  } catch {
    return Fragment.empty
  }
}

const contentTextOf = (element: unknown) =>
  element instanceof HTMLElement ? (element.getAttribute('data-content') ?? '[]') : '[]'

/**
 * A mark in the text with the text of the note inside. In the page it is one thing for the cursor;
 * its text is edited at the page's end, where it stands in print.
 */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  content: '(text | figure | citation | reference | hardBreak)*',
  addAttributes: () => ({ sourceId: optionalText('sourceId') }),
  parseHTML: () => [
    {
      tag: 'sup[data-footnote]',
      priority: 60,
      getContent: (element, schema) => contentIn(contentTextOf(element), schema),
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'sup',
    mergeAttributes(HTMLAttributes, {
      class: 'fiche-footnote',
      'data-footnote': '',
      'data-content': JSON.stringify(node.content.toJSON() ?? []),
    }),
  ],
  renderText: () => '',
})
