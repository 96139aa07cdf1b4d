import type { ChartContent } from '@shared/note/chart/drawn-chart'
import type { Node as PageNode, Schema } from '@tiptap/pm/model'
import { getNodeType } from '../insert/node-type'

/** The chart as a block of the page. */
export function chartNode(
  schema: Schema,
  { caption, chart, sourceLine, altText }: ChartContent,
  newId: () => string,
): PageNode {
  return getNodeType(schema, 'chart').create(
    { id: newId(), chart, sourceLine, altText },
    caption === '' ? null : schema.text(caption),
  )
}
