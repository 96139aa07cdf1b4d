import { createText } from '@shared/text/text'
import { defaultProfile } from '@shared/typography/profile'
import { describe, expect, it } from 'vitest'
import { statistic } from '../../../../test/support/evidence'
import { computeAll, exactWords, formulaWords, resultWords } from './operations'

const words = { text: createText('en'), profile: defaultProfile }
const of = (id: string, value: number, year: string, unit = 'persons') =>
  statistic({ id, value, unit, period: { start: year, end: year, text: '' } }).item
const first = (...inputs: Parameters<typeof computeAll>[0]) => computeAll(inputs).computed[0]

describe('computeAll', () => {
  it('puts the likeliest first', () => {
    expect([
      first(of('a', 2, '2022'), of('b', 3, '2023'))?.operation,
      first(of('a', 2, '2022', '%'), of('b', 3, '2023', '%'))?.operation,
      first(of('a', 2, '2022'), of('b', 3, '2022'))?.operation,
      first(of('a', 2, '2022'), of('b', 3, '2022'), of('c', 4, '2022'))?.operation,
    ]).toEqual(['change', 'changeInPoints', 'share', 'sum'])
  })

  it('says why nothing can be computed', () => {
    expect(computeAll([of('a', 2, '2022'), of('b', 3, '2022', '%')])).toEqual({
      computed: [],
      refusal: 'different-units',
    })
  })

  it('shows result, exact result and formula', () => {
    const change = first(of('a', 192182, '2022'), of('b', 163521, '2023'))
    expect(
      change && [
        resultWords(change, words),
        exactWords(change, words),
        formulaWords(change, words),
      ],
    ).toEqual([
      '–14.9\u00a0%',
      '–14.9134674423',
      '(163\u00a0521 – 192\u00a0182) / 192\u00a0182 × 100',
    ])
  })
})
