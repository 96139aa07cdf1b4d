import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameValue } from './same-value'

describe('sameValue', () => {
  it('agrees with the JSON text of values whose keys stand in one order', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => {
        const [copy, otherCopy] = [structuredClone(one), structuredClone(other)]
        expect(sameValue(one, copy)).toBe(true)
        if (JSON.stringify(copy) === JSON.stringify(otherCopy))
          expect(sameValue(one, other)).toBe(true)
      }),
    )
  })

  it.each([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
    [[], {}, false],
    [null, {}, false],
    [[1, 2], [2, 1], false],
  ])('of %j and %j is %s', (one, other, same) => {
    expect(sameValue(one, other)).toBe(same)
  })
})
