import { type Editor, mergeAttributes, Node } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { getNodeType } from '../../insert/node-type'
import type { PageTargets } from '../../references/page-targets'
import { annexView } from './annex-view'

/** Begins an annex around its title; the word above the title is drawn, never typed. */
export function annexNode(targets: PageTargets) {
  return Node.create({
    name: 'annex',
    // Before the headings, whose keys would make text of a title.
    priority: 1100,
    content: 'inline*',
    group: 'block',
    defining: true,
    addAttributes: () => ({
      orientation: {
        default: 'portrait',
        parseHTML: (element: HTMLElement) =>
          element.getAttribute('data-orientation') === 'landscape' ? 'landscape' : 'portrait',
        renderHTML: ({ orientation }) => ({ 'data-orientation': orientation }),
      },
    }),
    parseHTML: () => [{ tag: 'h2[data-annex]', priority: 60 }],
    renderHTML: ({ HTMLAttributes }) => [
      'h2',
      mergeAttributes(HTMLAttributes, { 'data-annex': '' }),
      0,
    ],
    addNodeView: () => ReactNodeViewRenderer(annexView(targets)),
    addKeyboardShortcuts() {
      const isInside = () => this.editor.state.selection.$from.parent.type === this.type
      return {
        Enter: ({ editor }) => isInside() && leaveTitle(editor),
        Backspace: ({ editor }) => {
          const { empty, $from } = editor.state.selection
          return (
            isInside() && empty && $from.parentOffset === 0 && editor.commands.setNode('paragraph')
          )
        },
        'Alt-Shift-l': ({ editor }) => turnAnnex(editor),
        ...Object.fromEntries([0, 1, 2, 3].map((level) => [`Mod-Alt-${level}`, isInside])),
      }
    },
  })
}

/** What follows the cursor goes on as text below the title. */
function leaveTitle({ state, view }: Editor): boolean {
  const { tr, schema } = state
  tr.deleteSelection()
  tr.split(tr.selection.from, 1, [{ type: getNodeType(schema, 'paragraph') }])
  tr.setSelection(TextSelection.near(tr.doc.resolve(tr.selection.from)))
  view.dispatch(tr.scrollIntoView())
  return true
}

/** Turns the pages of the annex whose title the cursor stands in. */
export function turnAnnex({ state, view }: Editor): boolean {
  const { $from } = state.selection
  if ($from.parent.type.name !== 'annex') return false
  const turned = $from.parent.attrs['orientation'] === 'landscape' ? 'portrait' : 'landscape'
  view.dispatch(state.tr.setNodeAttribute($from.before(), 'orientation', turned))
  return true
}
