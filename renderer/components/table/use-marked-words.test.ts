import { describe, expect, it } from 'vitest'
import { findWords } from './use-marked-words'

describe('findWords', () => {
  it('finds each word wherever it stands', () => {
    expect([
      findWords('serbia and north macedonia', ['an', 'serb']),
      findWords('serbia', ['']),
      findWords('', ['a']),
    ]).toEqual([
      [
        [7, 9],
        [0, 4],
      ],
      [],
      [],
    ])
  })
})
