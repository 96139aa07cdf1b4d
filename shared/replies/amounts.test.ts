import { describe, expect, it } from 'vitest'
import { amountOf } from './amounts'

describe('amountOf', () => {
  it('changes its word at these numbers of delegations', () => {
    const words = Array.from({ length: 28 }, (_, count) => amountOf(count))
    const starts = words.flatMap((word, count) =>
      count > 0 && word === words[count - 1] ? [] : [[count, word]],
    )
    expect(starts).toEqual([
      [0, undefined],
      [1, 'one'],
      [2, 'some'],
      [5, 'several'],
      [9, 'many'],
      [20, 'largeMajority'],
      [27, 'all'],
    ])
  })
})
