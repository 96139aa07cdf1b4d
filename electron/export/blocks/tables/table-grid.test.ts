import { describe, expect, it } from 'vitest'
import { cell, table } from '../../../../test/support/note-builder'
import { layTableGrid, shareColumnWidths } from './table-grid'

describe('layTableGrid', () => {
  it('fills what spans leave open and ends spans at the last row', () => {
    const grid = layTableGrid(
      table([[cell('a', { rowSpan: 3 }), cell('b', { columnSpan: 2 })], [cell('c')]]),
    )
    const shown = grid.rows.map((row) =>
      row.map(({ kind, cell: owner, columnSpan }) => [
        kind,
        owner?.content[0]?.content.map((inline) => inline.kind === 'text' && inline.text).join(''),
        columnSpan,
      ]),
    )
    expect({ columnCount: grid.columnCount, shown }).toEqual({
      columnCount: 3,
      shown: [
        [
          ['first', 'a', 1],
          ['first', 'b', 2],
        ],
        [
          ['covered', 'a', 1],
          ['first', 'c', 1],
          ['first', undefined, 1],
        ],
      ],
    })
  })
})

describe('shareColumnWidths', () => {
  it('keeps the proportions of dragged columns and averages the others', () => {
    expect(shareColumnWidths([200, null, 100], 3, 900)).toEqual([400, 300, 200])
    expect(shareColumnWidths([], 3, 1000)).toEqual([333, 334, 333])
  })
})
