import { drawnChartSchema } from '@shared/note/chart/drawn-chart'
import type { NoteChart } from '@shared/note/chart/note-chart'
import type { Node as PageNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { placedIn } from '../places/placed-in'

export type PlacedChart = { readonly position: number; readonly chart: NoteChart }

/** The charts of a page as the store knows them, in the order of the text, with their places. */
export function placedCharts(page: PageNode): readonly PlacedChart[] {
  return placed(page).map(({ found: chart, position }) => ({ chart, position }))
}

const placed = placedIn(chartOf)

/** Null for a node that is no chart or one that cannot be read. */
function chartOf(node: PageNode): NoteChart | null {
  if (node.type.name !== 'chart') return null
  const { id, chart, sourceLine, altText }: Record<string, unknown> = node.attrs
  const drawn = drawnChartSchema.safeParse(chart)
  if (!drawn.success || typeof id !== 'string') return null
  return {
    id,
    caption: node.textContent,
    chart: drawn.data,
    sourceLine: typeof sourceLine === 'string' ? sourceLine : '',
    altText: typeof altText === 'string' ? altText : '',
  }
}

/**
 * Gives charts of the page these values and words, their captions left out; answers with those of
 * before, in the order of the text.
 */
export function setPageCharts(tr: Transaction, charts: readonly NoteChart[]): readonly NoteChart[] {
  const wanted = new Map(charts.map((chart) => [chart.id, chart]))
  return placedCharts(tr.doc).flatMap(({ position, chart: before }) => {
    const next = wanted.get(before.id)
    if (next === undefined) return []
    const { chart, sourceLine, altText } = next
    const attributes = { ...tr.doc.nodeAt(position)?.attrs, chart, sourceLine, altText }
    tr.setNodeMarkup(position, null, attributes)
    return [before]
  })
}
