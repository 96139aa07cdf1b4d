import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisLabel, scaleOf } from './scale'

describe('scaleOf', () => {
  it('steps by 1, 2 or 5 and has room for all values', () => {
    expect(scaleOf([192_182, 49_297], 100, 0)).toMatchObject({
      ticks: [0, 50_000, 100_000, 150_000, 200_000],
    })
    expect(scaleOf([-12, 136], 0, 1).ticks).toEqual([-50, 0, 50, 100, 150])
    expect(scaleOf([0.3], 0, 1).ticks).toEqual([0, 0.1, 0.2, 0.3])
    expect(scaleOf([], 0, 1).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
  })

  it('places every value between its ends', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), (values) => {
        const { ticks, at } = scaleOf(values, 0, 100)
        expect(ticks.length).toBeLessThan(15)
        for (const one of [...values, ...ticks]) {
          expect(at(one)).toBeGreaterThanOrEqual(-1e-6)
          expect(at(one)).toBeLessThanOrEqual(100 + 1e-6)
        }
      }),
    )
  })
})

describe('axisLabel', () => {
  it('parts thousands and writes the marks of the language', () => {
    expect([36_000_000, 1500, -200, 0.25, 1e-7].map((value) => axisLabel(value, ','))).toEqual([
      '36\u00a0000\u00a0000',
      '1\u00a0500',
      '\u2212200',
      '0,25',
      '0,0000001',
    ])
  })
})
