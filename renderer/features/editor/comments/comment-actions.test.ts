import { commentsOfBody } from '@shared/body/comments/comments-of-body'
import type { Block, TableCell } from '@shared/note/block'
import { CellSelection } from '@tiptap/pm/tables'
import { describe, expect, it } from 'vitest'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'
import { createCommentActions } from './comment-actions'
import { wordsToComment } from './commented-words'

const text = (value: string) => ({ kind: 'text', text: value, marks: [] }) as const
const now = '2026-11-22T09:00:00.000Z'

function setUp(blocks: readonly Block[]) {
  const page = pageEditor(blocks)
  const { editor, body, newId } = page
  const actions = createCommentActions({
    editor,
    body,
    newId,
    author: () => 'A. Novak',
    now: () => now,
  })
  const begin = (from: number, to: number) => {
    editor.commands.setTextSelection({ from, to })
    return actions.begin(wordsToComment(editor.state.selection)) ?? ''
  }
  const ranges = () =>
    commentsOfBody(body).map((comment) => [
      comment.id,
      ...comment.ranges.map((range) => `${range.in} ${range.start}-${range.end}`),
    ])
  return { ...page, actions, begin, ranges }
}

describe('a comment in the page', () => {
  it('keeps its words through typing, a new paragraph, formatting and moving', () => {
    const { editor, begin, ranges, blocks, press } = setUp([
      paragraph('p', 'arrivals fell since May'),
      paragraph('q', 'last'),
    ])
    expect(begin(10, 14)).toBe('new1')
    editor.commands.insertContentAt(1, 'In 2024 ')
    editor.commands.insertContentAt(22, ' again')
    expect(ranges()).toEqual([['new1', 'p 17-21']])
    editor.chain().setTextSelection(20).focus().run()
    press('Enter')
    const ids = blocks().map(({ id }) => id)
    expect(ranges()).toEqual([['new1', `${ids[0]} 17-19`, `${ids[1]} 0-2`]])
    editor.chain().setTextSelection({ from: 18, to: 20 }).toggleBold().run()
    expect(ranges()).toEqual([['new1', `${ids[0]} 17-19`, `${ids[1]} 0-2`]])
  })

  it('stands on figures, cells, several blocks and the word at the cursor, not on nothing', () => {
    const figure = {
      kind: 'figure',
      id: 'f',
      observationId: 'S1',
      form: 'signed',
      shown: '80 %',
      shownAt: null,
    } as const
    const cell = (id: string, value: string): TableCell => ({
      header: false,
      columnSpan: 1,
      rowSpan: 1,
      content: [
        { id, kind: 'paragraph', language: null, content: value === '' ? [] : [text(value)] },
      ],
    })
    const { editor, actions, begin, ranges } = setUp([
      { id: 'p', kind: 'paragraph', language: null, content: [text('by '), figure, text(' more')] },
      {
        id: 't',
        kind: 'table',
        columnWidthsPx: [null, null],
        rows: [
          { cells: [cell('c1', 'one'), cell('c2', 'two')] },
          { cells: [cell('c3', ''), cell('c4', 'x')] },
        ],
      },
      paragraph('e', ''),
    ])
    editor.commands.setNodeSelection(4)
    expect(actions.begin(wordsToComment(editor.state.selection))).toBe('new1')
    expect(begin(8, 8)).toBe('new2')
    const cells: number[] = []
    editor.state.doc.descendants((node, position) => {
      if (node.type.name === 'tableCell') cells.push(position)
    })
    const { tr, doc } = editor.state
    editor.view.dispatch(tr.setSelection(CellSelection.create(doc, cells[0] ?? 0, cells[2] ?? 0)))
    expect(actions.begin(wordsToComment(editor.state.selection))).toBe('new3')
    expect(begin(0, doc.content.size)).toBe('new4')
    expect(begin(doc.content.size - 1, doc.content.size - 1)).toBe('')
    expect(ranges()).toEqual([
      ['new4', 'p 0-9', 'c1 0-3', 'c2 0-3', 'c4 0-1'],
      ['new1', 'p 3-4'],
      ['new2', 'p 5-9'],
      ['new3', 'c1 0-3'],
    ])
  })

  it('is undone and done again as one step, whole threads too', () => {
    const { editor, body, begin, actions } = setUp([paragraph('p', 'arrivals fell')])
    editor.commands.insertContentAt(1, 'In May ')
    const id = begin(8, 16)
    actions.write(id, null, 'Sure?')
    const replyId = actions.beginReply(id)
    actions.write(id, replyId, 'Yes')
    actions.resolve(id)
    const whole = commentsOfBody(body)
    expect(whole).toEqual([
      {
        id,
        author: 'A. Novak',
        createdAt: now,
        text: 'Sure?',
        quote: 'arrivals',
        resolved: { by: 'A. Novak', at: now },
        replies: [{ id: replyId, author: 'A. Novak', createdAt: now, text: 'Yes' }],
        ranges: [{ in: 'p', start: 7, end: 15 }],
      },
    ])
    actions.remove(id)
    expect(commentsOfBody(body)).toEqual([])
    editor.commands.undo()
    expect(commentsOfBody(body)).toEqual(whole)
    editor.commands.undo()
    expect(commentsOfBody(body)[0]?.resolved).toBe(null)
    editor.commands.undo()
    editor.commands.undo()
    expect([commentsOfBody(body), editor.getText()]).toEqual([[], 'In May arrivals fell'])
    editor.commands.redo()
    expect(commentsOfBody(body)).toMatchObject([{ id, text: 'Sure?', ranges: [{ start: 7 }] }])
  })

  it('comes back to its words by its own undo, whatever was typed since', () => {
    const { editor, begin, actions, ranges } = setUp([paragraph('p', 'arrivals fell')])
    const id = begin(1, 9)
    const removed = actions.remove(id)
    editor.commands.insertContentAt(1, 'Since May ')
    if (removed) actions.restore(removed)
    expect([ranges(), editor.getText()]).toEqual([[[id, 'p 10-18']], 'Since May arrivals fell'])
  })

  it('is listed without words once they are deleted', () => {
    const { editor, begin, ranges } = setUp([paragraph('p', 'arrivals fell')])
    const id = begin(1, 9)
    editor.commands.deleteRange({ from: 1, to: 10 })
    expect([ranges(), editor.getText()]).toEqual([[[id]], 'fell'])
  })
})
