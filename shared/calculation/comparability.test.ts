import { describe, expect, it } from 'vitest'
import { statistic } from '../../test/support/evidence'
import type { Observation } from '../library/observation'
import { cautionsOf } from './comparability'
import { printedValue } from './printed-value'

const year = (date: string, changes: Partial<Observation> = {}) =>
  statistic({ period: { start: date, end: date, text: '' }, ...changes }).item

describe('cautionsOf', () => {
  it('says nothing of what is alike', () => {
    expect([
      cautionsOf('change', [year('2022'), year('2023')]),
      cautionsOf('sum', [year('2023'), year('2023', { geography: 'Serbia' })]),
      cautionsOf('share', [year('2023', { dimensions: { sex: 'women' } }), year('2023')]),
    ]).toEqual([[], [], []])
  })

  it('warns of ten months beside a year', () => {
    const part = statistic({ period: { start: '2024-01', end: '2024-10', text: '' } }).item
    expect(cautionsOf('change', [year('2023'), part])).toEqual(['different-lengths'])
  })

  it('warns of what differs where it must not', () => {
    const other = { geography: 'Serbia', provider: 'IOM', dimensions: { sex: 'men' } }
    expect([
      cautionsOf('change', [year('2022'), year('2023', other)]),
      cautionsOf('share', [year('2022'), year('2023')]),
      cautionsOf('sum', [year('2023'), year('2023', { vintage: '2' }), year('2022')]),
      cautionsOf('ratio', [year('2023'), statistic({ period: null }).item]),
    ]).toEqual([
      ['different-places', 'different-dimensions', 'different-providers'],
      ['different-periods'],
      ['overlapping-periods'],
      ['no-period'],
    ])
  })

  it('warns of two vintages for one period, and passes on the flags', () => {
    expect(
      cautionsOf('rank', [
        year('2023', { vintage: 'April', flags: ['p'] }),
        year('2023', { vintage: 'June', flags: ['break', 'other'] }),
      ]),
    ).toEqual(['different-vintages', 'flag-break', 'flag-provisional'])
  })
})

describe('printedValue', () => {
  it('rounds what was divided, and nothing else', () => {
    const whole = [year('2022', { value: 1 }), year('2023', { value: 2 })]
    expect([
      printedValue({ value: -14.9134674423, inputs: whole }, 'change'),
      printedValue({ value: 118_333.3333, inputs: whole }, 'average'),
      printedValue({ value: 1.25, inputs: whole }, 'sum'),
      printedValue({ value: 99.66, inputs: [year('2022', { value: 0.5 })] }, 'average'),
    ]).toEqual([-14.9, 118_333, 1.25, 99.7])
  })
})
