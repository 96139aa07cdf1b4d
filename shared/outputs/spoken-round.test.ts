import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spokenRound } from './spoken-round'

describe('spokenRound', () => {
  it.each([
    [49297, 'nearly', 50000],
    [192182, 'over', 190000],
    [163521, 'over', 160000],
    [2712, 'over', 2700],
    [997, 'nearly', 1000],
    [2700, 'exact', 2700],
    [17, 'exact', 17],
    [0, 'exact', 0],
    [25.4, 'over', 25],
    [59.8, 'nearly', 60],
    [0.125, 'nearly', 0.13],
  ])('says %d as %s %d', (value, relation, rounded) => {
    expect(spokenRound(value)).toEqual({ value: rounded, relation })
  })

  it('never crosses the truth and is never more than a twentieth away', () => {
    const exact = fc.oneof(
      fc.nat({ max: 1_000_000_000 }),
      fc.nat({ max: 1_000_000 }).map((tenths) => tenths / 10),
    )
    fc.assert(
      fc.property(exact, (value) => {
        const { value: rounded, relation } = spokenRound(value)
        if (relation === 'exact') expect(rounded).toBe(value)
        if (relation === 'over') expect(rounded).toBeLessThan(value)
        if (relation === 'nearly') expect(rounded).toBeGreaterThan(value)
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(value / 20)
      }),
    )
  })
})
