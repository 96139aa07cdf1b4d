import { drawnChartSchema } from '@shared/note/chart/drawn-chart'
import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { captionKeys } from '../images/caption-keys'
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
    return captionKeys(this.editor, this.type)
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
