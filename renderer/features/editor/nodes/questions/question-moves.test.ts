import type { Block } from '@shared/note/block'
import { describe, expect, it } from 'vitest'
import { pageEditor, paragraph } from '../../../../../test/support/page-editor'
import { deleteQuestion } from './question-moves'

const inlines = (text: string) =>
  text === '' ? [] : [{ kind: 'text' as const, text, marks: [] as const }]

/** A text, or one followed by those of its parts. */
type Lines = string | readonly [string, ...string[]]

const questions = (...lines: readonly Lines[]): Block => ({
  id: 'qs',
  kind: 'questions',
  intro: inlines('Questions:'),
  items: lines.map((line, index) => {
    const [text, ...parts] = typeof line === 'string' ? [line] : line
    const subQuestions = parts.map((part) => ({ id: `p-${part}`, content: inlines(part) }))
    return {
      id: `q${index + 1}`,
      questionId: index === 0 ? 'L1' : null,
      content: inlines(text),
      ...(parts.length > 0 && { subQuestions }),
    }
  }),
})

function setUp(...texts: readonly Lines[]) {
  const page = pageEditor([paragraph('p', 'Text.'), questions(...texts)])
  /** Puts the cursor at the end of the line of this number; 0 is the intro line. */
  const goTo = (number: number) => {
    let seen = -2
    page.editor.state.doc.descendants((node, position) => {
      if (!node.isTextblock) return true
      seen += 1
      if (seen === number) page.editor.commands.setTextSelection(position + node.nodeSize - 1)
      return false
    })
  }
  const listed = () =>
    page
      .blocks()
      .slice(1)
      .map((block) =>
        block.kind === 'questions'
          ? block.items.map(
              (item) =>
                `${item.id} ${item.content.map((one) => (one.kind === 'text' ? one.text : '')).join('')}`,
            )
          : block.kind,
      )
  /** The questions with their parts in brackets. */
  const outlined = () =>
    page.blocks().flatMap((block) =>
      block.kind === 'questions'
        ? block.items.map(({ content, subQuestions = [] }) =>
            [content, ...subQuestions.map((part) => part.content)]
              .map((line) => line.map((one) => (one.kind === 'text' ? one.text : '')).join(''))
              .map((words, index) => (index === 0 ? words : `(${words})`))
              .join(' '),
          )
        : [],
    )
  return { ...page, goTo, listed, outlined }
}

describe('questions', () => {
  it('move up and down with their ids, and the cursor stays in the one that moves', () => {
    const { goTo, press, listed, editor } = setUp('one', 'two', 'three')
    goTo(3)
    press('ArrowUp', { altKey: true })
    expect(listed()).toEqual([['q1 one', 'q3 three', 'q2 two']])
    press('ArrowUp', { altKey: true })
    press('ArrowUp', { altKey: true })
    expect(listed()).toEqual([['q3 three', 'q1 one', 'q2 two']])
    press('ArrowDown', { altKey: true })
    expect(listed()).toEqual([['q1 one', 'q3 three', 'q2 two']])
    expect(editor.state.selection.$from.parent.textContent).toBe('three')
  })

  it('are added by Enter; a new one is not the one of the library', () => {
    const { goTo, press, listed, blocks } = setUp('one', 'two')
    goTo(1)
    press('Enter')
    expect(listed()).toEqual([['q1 one', 'new1 ', 'q2 two']])
    expect(blocks()).toMatchObject([
      {},
      { items: [{ questionId: 'L1' }, { questionId: null }, {}] },
    ])
  })

  it('begin with Enter in the intro line', () => {
    const { goTo, press, listed, editor } = setUp()
    goTo(0)
    press('Enter')
    expect(listed()).toEqual([['new1 ']])
    expect(editor.state.selection.$from.parent.type.name).toBe('question')
  })

  it('go with Backspace when empty', () => {
    const { goTo, press, listed, editor } = setUp('one', '', 'three')
    goTo(2)
    press('Backspace')
    expect(listed()).toEqual([['q1 one', 'q3 three']])
    expect(editor.state.selection.$from.parent.textContent).toBe('one')
  })

  it('end with Enter in an empty last one', () => {
    const { goTo, press, listed, editor } = setUp('one', '')
    goTo(2)
    press('Enter')
    expect(listed()).toEqual([['q1 one'], 'paragraph'])
    expect(editor.state.selection.$from.parent.type.name).toBe('paragraph')
  })

  it('come back with undo', () => {
    const { goTo, press, listed, editor } = setUp('one', 'two')
    goTo(2)
    press('ArrowUp', { altKey: true })
    editor.commands.undo()
    expect(listed()).toEqual([['q1 one', 'q2 two']])
  })

  it('cannot be undone away: what was opened is not an edit', () => {
    const { editor, listed } = setUp('one')
    expect(editor.commands.undo()).toBe(false)
    expect(listed()).toEqual([['q1 one']])
  })
})

describe('parts of questions', () => {
  it('are made with Tab and taken back with Shift+Tab; ids stay, and undo goes step by step', () => {
    const { goTo, press, outlined, blocks, editor } = setUp('one', 'two', 'three')
    goTo(2)
    press('Tab')
    goTo(3)
    press('Tab')
    expect(outlined()).toEqual(['one (two) (three)'])
    expect(blocks()[1]).toMatchObject({ items: [{ subQuestions: [{ id: 'q2' }, { id: 'q3' }] }] })
    editor.commands.undo()
    expect(outlined()).toEqual(['one (two)', 'three'])
    goTo(2)
    press('Tab', { shiftKey: true })
    expect(outlined()).toEqual(['one', 'two', 'three'])
    expect(blocks()[1]).toMatchObject({ items: [{ id: 'q1' }, { id: 'q2' }, { id: 'q3' }] })
  })

  it('are made of all that is selected, but never of the first question', () => {
    const { goTo, press, outlined, editor } = setUp('one', 'two', 'three')
    goTo(3)
    const { to } = editor.state.selection
    goTo(1)
    editor.commands.setTextSelection({ from: editor.state.selection.from, to })
    press('Tab')
    expect(outlined()).toEqual(['one (two) (three)'])
  })

  it('begin below a first question with Tab behind its words', () => {
    const { goTo, press, outlined, editor } = setUp('one')
    goTo(1)
    press('Tab')
    editor.commands.insertContent('part')
    expect(outlined()).toEqual(['one (part)'])
  })

  it('are added by Enter, end with Enter in an empty one, then the block with another', () => {
    const { goTo, press, outlined, listed, editor } = setUp(['one', 'ab'])
    goTo(2)
    editor.commands.setTextSelection(editor.state.selection.from - 1)
    press('Enter')
    expect(outlined()).toEqual(['one (a) (b)'])
    goTo(3)
    press('Enter')
    expect(outlined()).toEqual(['one (a) (b) ()'])
    press('Enter')
    expect(outlined()).toEqual(['one (a) (b)', ''])
    press('Enter')
    expect(listed().at(-1)).toBe('paragraph')
  })

  it('are what Enter adds below the words of a question that has some', () => {
    const { goTo, press, outlined, editor } = setUp(['one', 'a'])
    goTo(1)
    press('Enter')
    editor.commands.insertContent('new')
    expect(outlined()).toEqual(['one (new) (a)'])
  })

  it('move with their question; one alone moves among them and into the next question', () => {
    const { goTo, press, outlined, editor } = setUp(['one', 'a', 'b'], ['two', 'c'], 'three')
    const up = () => press('ArrowUp', { altKey: true })
    const down = () => press('ArrowDown', { altKey: true })
    goTo(4)
    up()
    expect(outlined()).toEqual(['two (c)', 'one (a) (b)', 'three'])
    expect(editor.state.selection.$from.parent.textContent).toBe('two')
    down()
    expect(outlined()).toEqual(['one (a) (b)', 'two (c)', 'three'])
    goTo(2)
    up()
    expect(outlined()).toEqual(['one (a) (b)', 'two (c)', 'three'])
    down()
    expect(outlined()).toEqual(['one (b) (a)', 'two (c)', 'three'])
    down()
    expect(outlined()).toEqual(['one (b)', 'two (a) (c)', 'three'])
    up()
    expect(outlined()).toEqual(['one (b) (a)', 'two (c)', 'three'])
    expect(editor.state.selection.$from.parent.textContent).toBe('a')
  })

  it('move under another question, or become one, where theirs goes with Backspace', () => {
    const { goTo, press, outlined } = setUp(['', 'a', 'b'], ['', 'c'])
    goTo(4)
    press('Backspace')
    expect(outlined()).toEqual([' (a) (b) (c)'])
    goTo(1)
    press('Backspace')
    expect(outlined()).toEqual(['a (b) (c)'])
  })

  it('join the line above with Backspace at their start', () => {
    const { goTo, press, outlined, editor } = setUp(['one', 'a', 'b'], 'two')
    goTo(2)
    editor.commands.setTextSelection(editor.state.selection.from - 1)
    press('Backspace')
    expect(outlined()).toEqual(['onea (b)', 'two'])
  })

  it('go with their question by the tool', () => {
    const { goTo, outlined, editor } = setUp(['one', 'a'], 'two')
    goTo(2)
    deleteQuestion(editor.state, editor.view.dispatch)
    expect(outlined()).toEqual(['one', 'two'])
    editor.commands.undo()
    goTo(1)
    deleteQuestion(editor.state, editor.view.dispatch)
    expect(outlined()).toEqual(['two'])
  })

  it('come back from the clipboard as what they were', () => {
    const { editor, goTo, outlined, paste } = setUp(['one', 'a', 'b'], 'two')
    goTo(3)
    const { to } = editor.state.selection
    goTo(1)
    editor.commands.setTextSelection({ from: editor.state.selection.from - 3, to })
    const { dom } = editor.view.serializeForClipboard(editor.state.selection.content())
    goTo(4)
    paste(dom.innerHTML, 'one a b')
    expect(outlined()).toEqual(['one (a) (b)', 'twoone (a) (b)'])
  })
})
