import { languageOf } from '@shared/language/language-of'
import { describe, expect, it } from 'vitest'
import { statistic } from '../../../test/support/evidence'
import { insertedEvidence } from './insertion'

const english = languageOf('en')

const arrivals = (id: string, value: number, year: string) =>
  statistic({ id, value, unit: 'persons', period: { start: year, end: year, text: '' } })

describe('insertedEvidence', () => {
  it('makes a calculation one live figure, as it is printed', () => {
    const calculation = { operation: 'change', observationIds: ['a', 'b'] } as const
    const inputs = [arrivals('a', 192182, '2022'), arrivals('b', 163521, '2023')]
    expect(insertedEvidence({ kind: 'calculation', calculation, inputs }, english)).toEqual({
      evidence: inputs[0],
      phrase: [{ kind: 'figure', calculation, form: 'magnitude', shown: '14.9 %' }],
    })
  })

  it('makes nothing of what cannot be computed', () => {
    const calculation = { operation: 'share', observationIds: ['a', 'b'] } as const
    const inputs = [arrivals('a', 1, '2022'), arrivals('b', 0, '2022')]
    expect(insertedEvidence({ kind: 'calculation', calculation, inputs }, english)).toBeNull()
  })
})
