import type { Block } from '@shared/note/block'
import { describe, expect, it } from 'vitest'
import { pageEditor } from '../../../../test/support/page-editor'
import { listStartAt, setListStart } from './list-start'

const list = (id: string, words: string): Extract<Block, { kind: 'list' }> => ({
  id,
  kind: 'list',
  style: 'numbered',
  items: [{ id: `${id}1`, content: [{ kind: 'text', text: words, marks: [] }], sublists: [] }],
})

describe('the first number of a list', () => {
  it('is stored, shown and taken back', () => {
    const { editor, blocks } = pageEditor([list('a', 'one')])
    editor.commands.setTextSelection(4)
    expect(listStartAt(editor)).toBe(1)
    expect([setListStart(editor, 5), listStartAt(editor)]).toEqual([true, 5])
    expect(blocks()).toEqual([{ ...list('a', 'one'), start: 5 }])
    expect(editor.getHTML()).toContain('<ol data-id="a" start="5"')
    setListStart(editor, 'continued')
    expect(blocks()).toEqual([{ ...list('a', 'one'), start: 'continued' }])
    setListStart(editor, 1)
    expect(blocks()).toEqual([list('a', 'one')])
    expect(setListStart(editor, 0)).toBe(false)
  })

  it('is kept by a copy', () => {
    const lists = [{ ...list('a', 'one'), start: 7 }]
    const source = pageEditor(lists)
    const { paste, blocks } = pageEditor([])
    paste(source.editor.getHTML())
    expect(blocks()[0]).toMatchObject({ start: 7, items: [{ content: [{ text: 'one' }] }] })
  })
})
