import { describe, expect, it } from 'vitest'
import { placeBefore, withEdit } from './edit-places'

const stay = (position: number) => position

describe('withEdit', () => {
  it('keeps one place for edits side by side, moved along with the text', () => {
    const first = withEdit([], 10, stay)
    const second = withEdit(first, 900, stay)
    expect([
      second,
      withEdit(second, 905, (position) => position + 5),
      [400, 600, 800, 1100].reduce((places, at) => withEdit(places, at, stay), second),
    ]).toEqual([
      [900, 10],
      [905, 15],
      [1100, 800, 600, 400],
    ])
  })
})

describe('placeBefore', () => {
  it('goes to the newest place, then back from place to place and round', () => {
    expect([5, 900, 10].map((cursor) => placeBefore([900, 10], cursor))).toEqual([900, 10, 900])
    expect(placeBefore([], 5)).toBe(null)
  })
})
