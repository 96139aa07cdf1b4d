import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../library/observation'
import { calculationSchema } from '../note/inline'
import { calculate } from './calculate'
import { qualifierOfQuotient, qualifierOfSum } from './qualifier'

const observation = (
  id: string,
  value: number,
  change: Partial<Observation> = {},
): Observation => ({
  id,
  indicator: 'arrivals',
  value,
  qualifier: 'exact',
  unit: 'persons',
  period: { start: `20${id.padStart(2, '0')}`, end: `20${id.padStart(2, '0')}`, text: '' },
  periodIsInferred: false,
  periodWording: '',
  geography: 'EU',
  dimensions: {},
  provider: null,
  source: '000',
  sentence: '',
  start: 0,
  end: 0,
  vintage: null,
  flags: [],
  remark: null,
  ...change,
})

type Operation = (typeof calculationSchema)['_output']['operation']
const run = (
  operation: Operation,
  values: readonly number[],
  change: Partial<Observation> = {},
) => {
  const inputs = values.map((value, index) => observation(String(index + 1), value, change))
  return calculate({ operation, observationIds: inputs.map(({ id }) => id) }, inputs)
}

describe('calculate', () => {
  it('gives value, unit, qualifier, period, formula and inputs', () => {
    const inputs = [observation('22', 192182), observation('23', 163521)]
    expect(calculate({ operation: 'change', observationIds: ['22', '23'] }, inputs)).toEqual({
      kind: 'derived',
      value: -14.9134674423,
      unit: '%',
      qualifier: 'exact',
      period: { start: '2022', end: '2023' },
      formula: '({2} – {1}) / {1} × 100',
      inputs,
    })
  })

  it.each([
    ['sum', [0.1, 0.2], 0.3, 'persons'],
    ['average', [1, 2, 6], 3, 'persons'],
    ['share', [90, 315], 28.5714285714, '%'],
    ['ratio', [6, 2], 3, 'times (ratio)'],
    ['rank', [5, 9, 9, 5, 1], 3, 'rank'],
    ['change', [-4, -2], 50, '%'],
  ] as const)('computes %s', (operation, values, value, unit) => {
    expect(run(operation, values)).toMatchObject({ kind: 'derived', value, unit })
  })

  it('tells points from per cent', () => {
    expect(run('changeInPoints', [20, 15], { unit: '%' })).toMatchObject({
      value: -5,
      unit: 'percentage points',
    })
    expect(run('changeInPoints', [20, 15])).toEqual({ kind: 'refused', reason: 'not-percentages' })
  })

  it('refuses what means nothing', () => {
    const reasonOf = (operation: Operation, values: readonly number[]) => {
      const result = run(operation, values)
      return result.kind === 'refused' ? result.reason : null
    }
    expect(reasonOf('change', [0, 5])).toBe('division-by-zero')
    expect(reasonOf('share', [5, 0])).toBe('division-by-zero')
    expect(reasonOf('ratio', [5, 0])).toBe('division-by-zero')
    expect(reasonOf('ratio', [1, 2, 3])).toBe('too-many')
    const [one, other] = [observation('1', 1), observation('2', 2, { unit: '%' })]
    const ids = { operation: 'sum', observationIds: ['1', '2'] } as const
    expect(calculate(ids, [one])).toEqual({ kind: 'refused', reason: 'missing' })
    expect(calculate(ids, [one, other])).toEqual({ kind: 'refused', reason: 'different-units' })
  })

  it('has no period where an input has none', () => {
    const inputs = [observation('1', 1), observation('2', 2, { period: null })]
    expect(calculate({ operation: 'sum', observationIds: ['1', '2'] }, inputs)).toMatchObject({
      period: null,
    })
  })

  it('never gives a number that is none, and a sum does not depend on the order', () => {
    const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 5 })
    const operation = fc.constantFrom(...calculationSchema.shape.operation.options)
    fc.assert(
      fc.property(values, operation, (numbers, chosen) => {
        const result = run(chosen, numbers)
        if (result.kind === 'derived') expect(Number.isFinite(result.value)).toBe(true)
        const reversed = run('sum', [...numbers].reverse())
        expect(run('sum', numbers)).toMatchObject({
          value: reversed.kind === 'derived' ? reversed.value : null,
        })
      }),
    )
  })

  it('undoes a change by its opposite', () => {
    const value = fc.integer({ min: 1, max: 1e9 })
    fc.assert(
      fc.property(value, value, (from, to) => {
        const change = run('change', [from, to])
        const back = change.kind === 'derived' ? from * (1 + change.value / 100) : Number.NaN
        expect(Math.abs(back - to) / Math.max(from, to)).toBeLessThan(1e-9)
      }),
    )
  })
})

describe('qualifiers', () => {
  it('are carried by a sum and never sharpened', () => {
    const of = (...all: readonly string[]) => qualifierOfSum(all)
    expect(of('exact', 'exact')).toBe('exact')
    expect(of('over', 'exact')).toBe('over')
    expect(of('over', 'more than')).toBe('over')
    expect(of('almost', 'below')).toBe('below')
    expect(of('over', 'almost')).toBe('approximately')
    expect(of('exact', 'some')).toBe('some')
  })

  it('turn around below the line', () => {
    expect(qualifierOfQuotient('exact', 'over')).toBe('below')
    expect(qualifierOfQuotient('exact', 'below')).toBe('over')
    expect(qualifierOfQuotient('over', 'over')).toBe('approximately')
    expect(qualifierOfQuotient('exact', 'around')).toBe('around')
  })

  it('stay where there is one: what is not exact never becomes so', () => {
    const one = fc.constantFrom('exact', 'over', 'almost', 'around', 'below', 'some')
    fc.assert(
      fc.property(fc.array(one, { minLength: 1 }), one, (all, other) => {
        const isExact = all.every((each) => each === 'exact')
        expect(qualifierOfSum(all) === 'exact').toBe(isExact)
        expect(qualifierOfQuotient('exact', other) === 'exact').toBe(other === 'exact')
      }),
    )
  })
})
