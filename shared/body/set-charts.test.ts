import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { drawnValue, noteChart } from '../../test/support/note-chart'
import type { Block } from '../note/block'
import { chartsOf } from '../note/chart/note-chart'
import { blocksOfBody } from './blocks-of-body'
import { setBody } from './set-body'
import { setCharts } from './set-charts'

const { caption, ...chart } = noteChart()
const body: readonly Block[] = [
  { id: 'p', kind: 'paragraph', language: null, content: [] },
  { ...chart, kind: 'chart', content: [{ kind: 'text', text: caption, marks: ['bold'] }] },
]

it('changes the charts named but for their captions, and gives what brings them back', () => {
  const doc = new Y.Doc()
  setBody(doc, body)
  const values = [drawnValue({ observationId: 'S2', shown: '164 000' })]
  const next = noteChart({
    altText: 'Another bar.',
    chart: { ...chart.chart, series: [{ name: 'EU', values }] },
  })
  const before = setCharts(doc, [
    { ...next, caption: 'Other' },
    { ...next, id: 'gone' },
  ])
  expect([before, chartsOf(blocksOfBody(doc))]).toEqual([[noteChart()], [next]])
  setCharts(doc, before)
  expect(blocksOfBody(doc)).toEqual(body)
})
