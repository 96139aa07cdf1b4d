import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadOut } from './line-ends'

const ends = (...at: readonly number[]) => at.map((y, index) => ({ name: `${index}`, index, y }))

describe('spreadOut', () => {
  it('leaves names where they are while they do not touch', () => {
    expect(spreadOut(ends(10, 80, 40), 100).map(({ y }) => y)).toEqual([10, 40, 80])
  })

  it('pushes names apart, and up again from the bottom', () => {
    expect(spreadOut(ends(99, 98, 50), 100).map(({ y }) => y)).toEqual([50, 85, 100])
  })

  it('keeps a line of space between all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 }), (at) => {
        const placed = spreadOut(ends(...at), 200).map(({ y }) => y)
        const gaps = placed.slice(1).map((y, index) => y - (placed[index] ?? 0))
        expect(gaps.every((gap) => gap >= 15)).toBe(true)
      }),
    )
  })
})
