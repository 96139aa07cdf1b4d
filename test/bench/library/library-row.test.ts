import { describe, expect, it } from 'vitest'
import { toLibraryRow } from './library-row.ts'

const rowOf = (samples: readonly number[], bare: readonly number[]) => {
  const { target, met, ratio } = toLibraryRow({
    what: 'search',
    unit: 'Ms',
    samples,
    yardstick: { what: 'bare', samples: bare },
    target: { below: 50, timesYardstick: 2 },
  })
  return [target, ratio, met]
}

describe('toLibraryRow', () => {
  it('is met below the limit at the 95th percentile and within the ratio of the medians', () => {
    expect(rowOf([10, 20, 49], [10, 10, 10])).toEqual(['p95 under 50 ms, at most 2 times', 2, true])
  })

  it('is missed by one slow run of a few, or by the ratio', () => {
    expect(rowOf([10, 20, 50], [10, 10, 10])[2]).toBe(false)
    expect(rowOf([10, 21, 30], [10, 10, 10])[2]).toBe(false)
  })
})
