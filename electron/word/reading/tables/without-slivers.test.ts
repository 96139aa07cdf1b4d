import { describe, expect, it } from 'vitest'
import type { SpannedRow } from './row-spans'
import { withoutSlivers } from './without-slivers'

const row = (...spans: number[]): SpannedRow => ({
  columnsBefore: 0,
  cells: spans.map((columnSpan) => ({
    blocks: [],
    columnSpan,
    goesOnAbove: false,
    goesOnBefore: false,
  })),
})

describe('withoutSlivers', () => {
  it('counts a column that is a hair wide with the one before it', () => {
    const rows = [row(1, 2, 1), row(2, 2)]
    expect(withoutSlivers([56.5, 56.5, 0.25, 56.5], rows)).toEqual({
      widthsMm: [56.5, 56.75, 56.5],
      rows: [row(1, 1, 1), row(2, 1)],
    })
  })

  it('leaves a table alone where such a column has a cell of its own', () => {
    const rows = [row(1, 1, 1)]
    expect(withoutSlivers([50, 0.1, 50], rows)).toEqual({ widthsMm: [50, 0.1, 50], rows })
  })

  it('leaves columns that are wide enough, and cells beyond the grid', () => {
    const rows = [row(1, 1, 3)]
    expect(withoutSlivers([50, 0.1], rows)).toEqual({ widthsMm: [50, 0.1], rows })
    expect(withoutSlivers([50, 50], rows)).toEqual({ widthsMm: [50, 50], rows })
  })
})
