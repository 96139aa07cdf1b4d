import type { ChartChange } from '@shared/contract/library/charts'
import type { FigureChange } from '@shared/contract/library/figures'
import { expect, it } from 'vitest'
import { arrivalsOf, dayOf } from './arrivals'

const change = (arrivedAt: string | null, isKept = false): FigureChange => ({
  figureId: 'f1',
  shown: '7',
  kind: 'newer',
  own: null,
  by: null,
  arrivedAt,
  offered: null,
  turnsRound: false,
  against: '',
  isKept,
})
const chart = (arrivedAt: string): ChartChange => ({
  chartId: 'c1',
  caption: '',
  kind: 'newer',
  points: [],
  own: null,
  by: null,
  arrivedAt,
  offered: null,
  against: '',
  isKept: false,
})
const may = new Date(2026, 4, 3, 12).toISOString()
const june = new Date(2026, 5, 4, 12).toISOString()

it('counts figures, charts and notes by the day on which something came in, kept ones left out', () => {
  expect(
    arrivalsOf([
      {
        noteId: 'n1',
        figures: [change(may), change(may), change(june), change(may, true)],
        charts: [],
      },
      { noteId: 'n2', figures: [change(may), change(null)], charts: [chart(may)] },
      { noteId: 'n3', figures: [], charts: [chart(may)] },
    ]),
  ).toEqual([
    { day: '2026-06-04', figures: 1, charts: 0, notes: 1 },
    { day: '2026-05-03', figures: 3, charts: 2, notes: 3 },
  ])
})

it('names the day of this computer', () => {
  expect(dayOf(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02')
})
