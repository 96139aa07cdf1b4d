import { describe, expect, it } from 'vitest'
import { toRoman } from './roman'

describe('toRoman', () => {
  it('writes numbers in capitals', () => {
    expect([0, 1, 4, 9, 14, 40, 99, 1994].map(toRoman)).toEqual([
      '',
      'I',
      'IV',
      'IX',
      'XIV',
      'XL',
      'XCIX',
      'MCMXCIV',
    ])
  })
})
