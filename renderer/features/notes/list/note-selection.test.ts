import { describe, expect, it } from 'vitest'
import { noSelection, selectRange, toggleNote } from './note-selection'

const order = ['a', 'b', 'c', 'd']

describe('note selection', () => {
  it('takes ranges from its anchor, both ways', () => {
    const down = selectRange(noSelection, order, 'b', 'd')
    const up = selectRange(down, order, 'c', 'a')
    expect([[...down.ids], [...up.ids]]).toEqual([
      ['b', 'c', 'd'],
      ['a', 'b'],
    ])
  })

  it('begins with the note itself where the anchor is gone', () => {
    const gone = { ids: new Set(['x']), anchorId: 'x' }
    expect([...selectRange(gone, order, 'a', 'c').ids]).toEqual(['c'])
  })

  it('adds and takes away single notes', () => {
    const both = toggleNote(toggleNote(noSelection, 'a'), 'c')
    expect([[...both.ids], [...toggleNote(both, 'a').ids]]).toEqual([['a', 'c'], ['c']])
  })
})
