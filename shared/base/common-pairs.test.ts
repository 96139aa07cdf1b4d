import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonPairs } from './common-pairs'

describe('commonPairs', () => {
  it('finds what stands in both lists in the same order', () => {
    expect(commonPairs(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'b', 'd'])).toEqual([
      [0, 0],
      [2, 2],
      [3, 4],
    ])
  })

  it('pairs equal items only, rising in both lists, and all of two equal lists', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
    fc.assert(
      fc.property(list, list, (before, after) => {
        const pairs = commonPairs(before, after)
        for (const [index, [one, other]] of pairs.entries()) {
          expect(before[one]).toBe(after[other])
          const next = pairs[index + 1]
          if (next) expect(next[0] > one && next[1] > other).toBe(true)
        }
        expect(commonPairs(before, before)).toHaveLength(before.length)
      }),
    )
  })
})
