import type { RecordedInconsistency, StatisticEvidence } from '@shared/contract/library/consistency'
import { describe, expect, it } from 'vitest'
import { limiteSource, pressRelease, statistic } from '../../../test/support/evidence'
import { comparedSides, newerOf } from './side-evidence'
import { sortFindings } from './sort-findings'

const own = statistic({ id: 'S039', value: 2650, start: 100, end: 200 })
const other: StatisticEvidence = {
  ...statistic({ id: 'S074', value: 2700, source: '000', start: 10, end: 50 }),
  source: pressRelease,
}
const sideOf = (source: typeof limiteSource, start: number, end: number) =>
  ({ kind: 'source', source, sentence: 'Words.', start, end }) as const
const recorded: RecordedInconsistency = {
  id: 'I02',
  topic: 'figure',
  severity: 'high',
  description: '',
  advice: '',
  first: sideOf(pressRelease, 20, 40),
  second: sideOf(limiteSource, 90, 150),
}

describe('comparedSides', () => {
  it('puts the item opened first and gives each side its figure', () => {
    const sides = comparedSides(recorded, own, [other])
    expect(sides.map(({ statistic: one, isOwn }) => [one?.item.id, isOwn])).toEqual([
      ['S039', true],
      ['S074', false],
    ])
    expect(newerOf(sides)).toBe(0)
  })

  it('names neither where both stand in the sentence opened, and leaves remarks without figure', () => {
    const twice = { ...recorded, first: sideOf(limiteSource, 110, 120) }
    expect(comparedSides(twice, own, []).map(({ isOwn }) => isOwn)).toEqual([false, false])
    expect(newerOf(comparedSides(twice, own, []))).toBe('same')
    const remark = { ...recorded, second: { kind: 'editorsRemark', text: 'As reported' } as const }
    const sides = comparedSides(remark, null, [other])
    expect([sides[1]?.statistic, newerOf(sides)]).toEqual([null, null])
  })

  it('gives what was found elsewhere in the words of the editors', () => {
    const external = {
      ...recorded,
      topic: 'external',
      description: 'EXTERNAL CHECK, low confidence. No such meeting.',
      second: { kind: 'editorsRemark', text: 'As reported' } as const,
    }
    expect(comparedSides(external, null, [])[1]?.side).toEqual({
      kind: 'editorsRemark',
      text: 'Low confidence. No such meeting.\nAs reported',
    })
  })
})

it('keeps apart what may be wrong, what another source confirms and what is worded differently', () => {
  const found = [
    { kind: 'recorded', inconsistency: { ...recorded, topic: 'spelling' }, others: [] },
    { kind: 'recorded', inconsistency: recorded, others: [] },
    { kind: 'sameFigure', other, agrees: true },
    { kind: 'sameFigure', other, agrees: false },
  ] as const
  const { serious, confirmed, wording } = sortFindings(found)
  expect([serious, confirmed, wording]).toEqual([[found[1], found[3]], [found[2]], [found[0]]])
})
