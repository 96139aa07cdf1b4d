import type { Block } from '@shared/note/block'
import { plainTextOfBlock } from '@shared/note/plain-text'
import { CellSelection } from '@tiptap/pm/tables'
import { describe, expect, it } from 'vitest'
import { pageEditor } from '../../../../test/support/page-editor'
import { changeColumnWidth, completeWidths } from './column-width'

const cell = (text: string, columnSpan = 1) => ({
  header: false,
  columnSpan,
  rowSpan: 1,
  content: [
    {
      id: text,
      kind: 'paragraph' as const,
      language: null,
      content: [{ kind: 'text' as const, text, marks: [] }],
    },
  ],
})
const table: Block = {
  id: 'table',
  kind: 'table',
  columnWidthsPx: [null, null, null],
  rows: [{ cells: [cell('a', 2), cell('b')] }, { cells: [cell('c'), cell('d'), cell('e')] }],
}

function openTable(words: string) {
  const page = pageEditor([table])
  const at = (text: string) => {
    let found = 0
    page.editor.state.doc.descendants((node, position) => {
      if (node.isText && node.text === text) found = position
    })
    return found
  }
  page.editor.commands.setTextSelection(at(words))
  const read = () => {
    const [block] = page.blocks()
    if (block?.kind !== 'table') throw new Error('The table is gone.')
    return block
  }
  return { ...page, at, read }
}

describe('a table in the page', () => {
  it('gives the column of the cursor another width and keeps what the others show', () => {
    const { editor, read } = openTable('e')
    const wider = changeColumnWidth(editor.state, 1, [100.4, 200, 300])
    if (wider !== null) editor.view.dispatch(wider)
    expect(read().columnWidthsPx).toEqual([100, 200, 316])
    const narrower = changeColumnWidth(editor.state, -1, [1, 1, 1])
    if (narrower !== null) editor.view.dispatch(narrower)
    expect(read().columnWidthsPx).toEqual([100, 200, 300])
  })

  it('stays at the least width that a column can have, and elsewhere changes nothing', () => {
    const { editor, read } = openTable('c')
    const narrower = changeColumnWidth(editor.state, -1, [50, 200, 300])
    if (narrower !== null) editor.view.dispatch(narrower)
    expect(read().columnWidthsPx).toEqual([48, 200, 300])
    expect(changeColumnWidth(pageEditor([]).editor.state, 1, [])).toBeNull()
  })

  it('completes the widths once one column was dragged, for Word', () => {
    const { editor, at, read } = openTable('e')
    expect(completeWidths(editor.state, () => [100, 200, 300])).toBeNull()
    const { tr } = editor.state
    for (const words of ['b', 'e']) tr.setNodeAttribute(at(words) - 2, 'colwidth', [150])
    editor.view.dispatch(tr)
    expect(read().columnWidthsPx).toEqual([null, null, 150])
    const whole = completeWidths(editor.state, () => [100, 200, 300])
    if (whole !== null) editor.view.dispatch(whole)
    expect(read().columnWidthsPx).toEqual([100, 200, 150])
  })

  it('takes rows by keyboard, before and after', () => {
    const { press, read } = openTable('d')
    press('Enter', { ctrlKey: true })
    expect(read().rows.map(({ cells }) => cells.length)).toEqual([2, 3, 3])
    press('Enter', { ctrlKey: true, shiftKey: true })
    expect(read().rows).toHaveLength(4)
    expect(plainTextOfBlock(read())).toBe('a\nb\nc\nd\ne')
  })

  it('goes from cell to cell with Tab, and to a new row at the end', () => {
    const { editor, press, read } = openTable('c')
    press('Tab')
    expect(editor.state.selection.$from.parent.textContent).toBe('d')
    press('Tab', { shiftKey: true })
    expect(editor.state.selection.$from.parent.textContent).toBe('c')
    for (const _ of 'four') press('Tab')
    expect(read().rows).toHaveLength(3)
  })

  it('merges the chosen cells and splits them again, with their words', () => {
    const { editor, at, read } = openTable('c')
    const { doc, tr } = editor.state
    const [first, last] = [at('c') - 2, at('e') - 2]
    editor.view.dispatch(tr.setSelection(CellSelection.create(doc, first, last)))
    editor.commands.mergeCells()
    expect(read().rows[1]?.cells.map(({ columnSpan }) => columnSpan)).toEqual([3])
    expect(plainTextOfBlock(read())).toBe('a\nb\nc\nd\ne')
    editor.commands.splitCell()
    expect(read().rows[1]?.cells.map(({ columnSpan }) => columnSpan)).toEqual([1, 1, 1])
  })
})
