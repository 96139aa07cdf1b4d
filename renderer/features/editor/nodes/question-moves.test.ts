import type { Block } from '@shared/note/block'
import { describe, expect, it } from 'vitest'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'

const inlines = (text: string) =>
  text === '' ? [] : [{ kind: 'text' as const, text, marks: [] as const }]

const questions = (...texts: readonly string[]): Block => ({
  id: 'qs',
  kind: 'questions',
  intro: inlines('Questions:'),
  items: texts.map((text, index) => ({
    id: `q${index + 1}`,
    questionId: index === 0 ? 'L1' : null,
    content: inlines(text),
  })),
})

function setUp(...texts: readonly string[]) {
  const page = pageEditor([paragraph('p', 'Text.'), questions(...texts)])
  /** Puts the cursor at the end of the question of this number; 0 is the intro line. */
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
  return { ...page, goTo, listed }
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
