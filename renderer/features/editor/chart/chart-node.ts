import { drawnChartSchema } from '@shared/note/chart/drawn-chart'
import { type Editor, mergeAttributes, Node } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { optionalText } from '../nodes/optional-text'
import { ChartView } from './chart-view'

/** A chart of published values around its caption; the values are never typed into. */
export const ChartBlock = Node.create({
  name: 'chart',
  // Before the headings, whose keys would make text of a chart.
  priority: 1100,
  content: 'inline*',
  group: 'block',
  defining: true,
  isolating: true,
  selectable: true,
  draggable: false,
  addAttributes: () => ({
    chart: {
      default: null,
      parseHTML: chartIn,
      renderHTML: ({ chart }) => ({ 'data-chart': JSON.stringify(chart) }),
    },
    sourceLine: optionalText('sourceLine'),
    altText: optionalText('altText'),
  }),
  parseHTML: () => [{ tag: 'figure[data-chart]', contentElement: 'figcaption' }],
  renderHTML: ({ HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, { class: 'fiche-chart' }),
    ['figcaption', 0],
  ],
  addNodeView: () => ReactNodeViewRenderer(ChartView),
  addKeyboardShortcuts() {
    const isInside = () => this.editor.state.selection.$from.parent.type === this.type
    return {
      Enter: ({ editor }) => isInside() && goBelow(editor),
      Escape: ({ editor }) => isInside() && selectChart(editor),
      Backspace: ({ editor }) => {
        const { empty, $from } = editor.state.selection
        return isInside() && empty && $from.parentOffset === 0 && selectChart(editor)
      },
      ...Object.fromEntries([0, 1, 2, 3].map((level) => [`Mod-Alt-${level}`, isInside])),
    }
  },
})

function chartIn(element: HTMLElement): unknown {
  try {
    const value: unknown = JSON.parse(element.getAttribute('data-chart') ?? 'null')
    return drawnChartSchema.parse(value)
  } catch {
    return null
  }
}

/** From the caption one goes on in a new line of text below the chart. */
function goBelow(editor: Editor): boolean {
  const after = editor.state.selection.$from.after()
  return editor
    .chain()
    .insertContentAt(after, { type: 'paragraph' })
    .setTextSelection(after + 1)
    .run()
}

/** The chart as a whole, to be copied, cut or taken out. */
function selectChart({ state, view }: Editor): boolean {
  const selection = NodeSelection.create(state.doc, state.selection.$from.before())
  view.dispatch(state.tr.setSelection(selection))
  return true
}
