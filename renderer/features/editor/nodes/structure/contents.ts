import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import type { PageTargets } from '../../references/page-targets'
import { contentsView } from './contents-view'

/** The table of contents: one thing for the cursor, which follows the headings by itself. */
export function contentsNode(targets: PageTargets) {
  return Node.create({
    name: 'contents',
    group: 'block',
    atom: true,
    selectable: true,
    draggable: false,
    parseHTML: () => [{ tag: 'nav[data-contents]' }],
    renderHTML: ({ HTMLAttributes }) => [
      'nav',
      mergeAttributes(HTMLAttributes, { 'data-contents': '' }),
    ],
    renderText: () => '',
    addNodeView: () => ReactNodeViewRenderer(contentsView(targets)),
  })
}
