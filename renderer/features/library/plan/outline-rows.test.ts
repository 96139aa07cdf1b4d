import type { OutlineMeasure, OutlinePlan } from '@shared/contract/outline'
import { describe, expect, it } from 'vitest'
import { outlineRows } from './outline-rows'

const plan = (id: string, entryCount: number): OutlinePlan => ({
  id,
  title: id,
  institution: null,
  date: null,
  region: null,
  route: null,
  marking: 'none',
  measureCount: entryCount,
  entryCount,
})
const measure = (id: string, pillarId: string | null, groupTitle: string | null = null) =>
  ({
    id,
    pillarId,
    groupTitle,
    number: null,
    text: id,
    kind: 'measure',
    status: null,
    deadline: null,
    marking: 'none',
  }) satisfies OutlineMeasure

const outline = {
  planId: 'A',
  pillars: [
    { id: 'p1', number: 1, title: 'One' },
    { id: 'p2', number: 2, title: 'Two' },
  ],
  measures: [measure('g1', 'p1', 'Group'), measure('m1', 'p1'), measure('m2', null)],
}
const state = { plans: [plan('A', 3), plan('B', 0)], outlines: new Map([['A', outline]]) }
const shown = (opened: readonly string[], closed: readonly string[] = []) =>
  outlineRows({ ...state, opened: new Set(opened), closed: new Set(closed) }).map(
    ({ key, level, position, setSize }) => `${level} ${key} ${position}/${setSize}`,
  )

describe('outlineRows', () => {
  it('shows plans alone until one is opened', () => {
    expect(shown([])).toEqual(['1 plan A 1/2', '1 plan B 2/2'])
  })

  it('shows pillars, groups and measures, each with its place among its kind', () => {
    expect(shown(['plan A'])).toEqual([
      '1 plan A 1/2',
      '2 pillar p1 1/3',
      '3 group pillar p1 Group 1/2',
      '4 measure g1 1/1',
      '3 measure m1 2/2',
      '2 pillar p2 2/3',
      '2 measure m2 3/3',
      '1 plan B 2/2',
    ])
  })

  it('hides what stands in a closed pillar', () => {
    expect(shown(['plan A'], ['pillar p1'])).toEqual([
      '1 plan A 1/2',
      '2 pillar p1 1/3',
      '2 pillar p2 2/3',
      '2 measure m2 3/3',
      '1 plan B 2/2',
    ])
  })
})
