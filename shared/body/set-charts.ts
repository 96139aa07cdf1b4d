import type * as Y from 'yjs'
import { chartsOf, type NoteChart } from '../note/chart/note-chart'
import { attributesOf, elementsOf } from './attributes'
import { blocksOfBody } from './blocks-of-body'
import { bodyFragmentName } from './nodes'

/**
 * Gives charts of a body these values and words, found by their ids, in one transaction; their
 * captions and all else stay. A chart that the body lacks is passed over.
 *
 * @returns those that were changed, as they were
 */
export function setCharts(doc: Y.Doc, charts: readonly NoteChart[]): readonly NoteChart[] {
  const wanted = new Map(charts.map((chart) => [chart.id, chart]))
  const before = chartsOf(blocksOfBody(doc)).filter(({ id }) => wanted.has(id))
  doc.transact(() => {
    for (const element of elementsOf(doc.getXmlFragment(bodyFragmentName))) {
      const next = wanted.get(String(attributesOf(element)['id']))
      if (element.nodeName !== 'chart' || next === undefined) continue
      const { chart, sourceLine, altText } = next
      // The typings know texts only, the format holds any JSON value.
      for (const [name, value] of Object.entries({ chart, sourceLine, altText }))
        Reflect.apply(element.setAttribute, element, [name, value])
    }
  })
  return before
}
