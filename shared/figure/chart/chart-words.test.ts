import { expect, it } from 'vitest'
import { limiteSource, pressRelease } from '../../../test/support/evidence'
import { drawnValue, noteChart } from '../../../test/support/note-chart'
import { english } from '../../language/en'
import { describeChart } from '../chart-description'
import { withDrawnChart } from './chart-words'

const before = noteChart()
const chart = {
  ...before.chart,
  series: [{ name: 'EU', values: [drawnValue({ observationId: 'S2', shown: '164 000' })] }],
}

it('words that tell the values follow them, those of the author stay', () => {
  const origins = new Map([
    ['S1', { provider: 'IOM', source: limiteSource }],
    ['S2', { provider: 'IOM', source: pressRelease }],
  ])
  const described = `${describeChart(before.chart, 'Before', english)} See question 2.`
  expect(withDrawnChart({ ...before, altText: described }, chart, origins, english)).toEqual({
    ...before,
    chart,
    sourceLine: 'Source: IOM, Migration routes.',
    altText: 'Bar chart: Before. 2023: 164 000. See question 2.',
  })
  expect(withDrawnChart(before, chart, new Map(), english)).toEqual({ ...before, chart })
})
