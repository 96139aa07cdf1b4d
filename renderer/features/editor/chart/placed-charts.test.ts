import type { Block } from '@shared/note/block'
import { expect, it } from 'vitest'
import { drawnValue, noteChart } from '../../../../test/support/note-chart'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'
import { placedCharts, setPageCharts } from './placed-charts'

const { caption, ...chart } = noteChart()
const block: Block = {
  ...chart,
  kind: 'chart',
  content: [{ kind: 'text', text: caption, marks: ['italic'] }],
}

it('takes the values of today, keeps its caption, and gives what it showed', () => {
  const { editor, blocks } = pageEditor([paragraph('p', 'x'), block])
  expect(placedCharts(editor.state.doc)).toEqual([{ position: 3, chart: noteChart() }])
  const values = [drawnValue({ observationId: 'S2', shown: '164 000' })]
  const next = { ...chart.chart, series: [{ name: 'EU', values }] }
  const { tr } = editor.state
  const before = setPageCharts(tr, [noteChart({ caption: 'Other', chart: next, altText: 'New.' })])
  editor.view.dispatch(tr)
  expect([before, blocks()[1]]).toEqual([[noteChart()], { ...block, chart: next, altText: 'New.' }])
})
