import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance'

describe('editDistance', () => {
  it.each([
    ['bosna', 'bosnia', 1],
    ['herzegovna', 'herzegovina', 1],
    ['returns', 'retruns', 1],
    ['frontex', 'frontex', 0],
    ['a', 'abcd', 3],
    ['return', 'visa', 6],
  ])('tells %s from %s', (one, other, distance) => {
    expect(editDistance(one, other, 5)).toBe(distance)
  })

  it('is the same both ways, none for equals, and at most one more than asked', () => {
    const word = fc.string({ maxLength: 8 })
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (one, other, most) => {
        const distance = editDistance(one, other, most)
        expect(distance).toBe(editDistance(other, one, most))
        expect(distance).toBeLessThanOrEqual(most + 1)
        expect(editDistance(one, one, most)).toBe(0)
      }),
    )
  })
})
