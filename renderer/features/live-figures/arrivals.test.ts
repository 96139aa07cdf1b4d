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
const may = new Date(2026, 4, 3, 12).toISOString()
const june = new Date(2026, 5, 4, 12).toISOString()

it('counts figures and notes by the day on which something came in, kept ones left out', () => {
  expect(
    arrivalsOf([
      { noteId: 'n1', changes: [change(may), change(may), change(june), change(may, true)] },
      { noteId: 'n2', changes: [change(may), change(null)] },
    ]),
  ).toEqual([
    { day: '2026-06-04', figures: 1, notes: 1 },
    { day: '2026-05-03', figures: 3, notes: 2 },
  ])
})

it('names the day of this computer', () => {
  expect(dayOf(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02')
})
