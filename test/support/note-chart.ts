import type { DrawnValue } from '@shared/note/chart/drawn-chart'
import type { NoteChart } from '@shared/note/chart/note-chart'

export function drawnValue(changes: Partial<DrawnValue> = {}): DrawnValue {
  return {
    observationId: 'S1',
    value: 163_521,
    qualifier: 'exact',
    shown: '163 521',
    flags: [],
    isApart: false,
    ...changes,
  }
}

export function noteChart(changes: Partial<NoteChart> = {}): NoteChart {
  return {
    id: 'c1',
    caption: 'Arrivals (persons)',
    chart: {
      form: 'bar',
      categories: ['2023'],
      series: [{ name: 'EU', values: [drawnValue()] }],
    },
    sourceLine: 'Source: IOM.',
    altText: 'One bar.',
    ...changes,
  }
}
