import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../language/en'
import { formatNumber } from './format-number'

describe('formatNumber', () => {
  it('writes numbers as the Interinstitutional Style Guide wants them', () => {
    const values = [0, 7, 213, 2650, 49297, 4000000, -80, 66.5, 1326.1, -0.0000001]
    expect(values.map((value) => formatNumber(value, english))).toEqual([
      '0',
      '7',
      '213',
      '2 650',
      '49 297',
      '4 000 000',
      '–80',
      '66.5',
      '1 326.1',
      '0',
    ])
  })

  it('can be read back as the value it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        const text = formatNumber(value, english).replaceAll(' ', '').replace('–', '-')
        expect(Number(text) + 0).toBe(value + 0)
      }),
    )
  })
})
