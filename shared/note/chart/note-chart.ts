import { z } from 'zod'
import type { Block } from '../block'
import { idSchema } from '../inline'
import { plainTextOfBlock } from '../plain-text'
import { drawnChartSchema } from './drawn-chart'

/** A chart of a note with the words round it. */
export const noteChartSchema = z.strictObject({
  id: idSchema,
  /** As plain text: it belongs to the author, whatever becomes of the chart. */
  caption: z.string(),
  chart: drawnChartSchema,
  sourceLine: z.string(),
  altText: z.string(),
})
export type NoteChart = z.infer<typeof noteChartSchema>

/** The charts of a body in the order of the text. */
export function chartsOf(body: readonly Block[]): readonly NoteChart[] {
  return body.flatMap((block) => {
    if (block.kind !== 'chart') return []
    const { id, chart, sourceLine, altText } = block
    return [{ id, caption: plainTextOfBlock(block), chart, sourceLine, altText }]
  })
}
