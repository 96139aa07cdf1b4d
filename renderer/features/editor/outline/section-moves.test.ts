import type { Block } from '@shared/note/block'
import type { Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'
import { endUndoStep } from '../nodes/undo-steps'
import { outlineOf } from './outline-of'
import { changeSectionLevel, moveQuestionOf, moveSection, moveSectionBefore } from './section-moves'

const heading = (id: string, level: 1 | 2 | 3): Block => ({
  id,
  kind: 'heading',
  level,
  content: [{ kind: 'text', text: id, marks: [] }],
})
const questions: Block = {
  id: 'questions',
  kind: 'questions',
  intro: [],
  items: ['q', 'r'].map((id) => ({
    id,
    questionId: null,
    content: [{ kind: 'text', text: id, marks: [] }],
    ...(id === 'q' && {
      subQuestions: [{ id: 'part', content: [{ kind: 'text', text: 'p', marks: [] }] }],
    }),
  })),
}
const body = [
  paragraph('intro', 'i'),
  heading('a', 1),
  paragraph('a-text', 'x'),
  heading('a1', 2),
  paragraph('a1-text', 'y'),
  heading('b', 1),
  heading('b1', 2),
  paragraph('b1-text', 'z'),
  questions,
]

function open() {
  const { editor, blocks } = pageEditor(body)
  const change = (run: (tr: Transaction) => boolean) => {
    const { tr } = editor.state
    const done = run(tr)
    endUndoStep(editor)
    if (done) editor.view.dispatch(tr)
    return done
  }
  const ids = () => blocks().map(({ id }) => id)
  return { editor, change, ids, blocks }
}

const before = 'intro a a-text a1 a1-text b b1 b1-text questions'.split(' ')

describe('sections', () => {
  it('move whole past their neighbours, the closing questions stay; one undo brings them back', () => {
    const { editor, change, ids } = open()
    expect(change((tr) => moveSection(tr, 'b', -1))).toBe(true)
    const swapped = 'intro b b1 b1-text a a-text a1 a1-text questions'.split(' ')
    expect(ids()).toEqual(swapped)
    editor.commands.undo()
    expect(ids()).toEqual(before)
    expect(change((tr) => moveSection(tr, 'a', 1))).toBe(true)
    expect(ids()).toEqual(swapped)
  })

  it('go on into the next section at the end of their own, and no further than the ends', () => {
    const { change, ids } = open()
    expect(change((tr) => moveSection(tr, 'a1', 1))).toBe(true)
    expect(ids()).toEqual('intro a a-text b a1 a1-text b1 b1-text questions'.split(' '))
    expect(change((tr) => moveSection(tr, 'a1', -1))).toBe(true)
    expect(ids()).toEqual('intro a a-text a1 a1-text b b1 b1-text questions'.split(' '))
    expect(
      ['a', 'b'].map((id) => change((tr) => moveSection(tr, id, id === 'a' ? -1 : 1))),
    ).toEqual([false, false])
  })

  it('move before any heading or to the end, never into themselves', () => {
    const { change, ids } = open()
    expect(change((tr) => moveSectionBefore(tr, 'a', 'a1'))).toBe(false)
    expect(change((tr) => moveSectionBefore(tr, 'b1', 'a1'))).toBe(true)
    expect(change((tr) => moveSectionBefore(tr, 'a1', null))).toBe(true)
    expect(ids()).toEqual('intro a a-text b1 b1-text b a1 a1-text questions'.split(' '))
  })

  it('change level with all under them, within three levels', () => {
    const { editor, change } = open()
    expect(change((tr) => changeSectionLevel(tr, 'b', 1))).toBe(true)
    expect(outlineOf(editor.state.doc).map(({ number, words }) => `${number} ${words}`)).toEqual([
      '1) a',
      '1.1 a1',
      '1.2 b',
      '1.2.1 b1',
      '1) q',
      '2) r',
    ])
    expect(change((tr) => changeSectionLevel(tr, 'b', 1))).toBe(false)
    expect(change((tr) => changeSectionLevel(tr, 'a', -1))).toBe(false)
  })

  it('let questions change places in their block, with their parts', () => {
    const { editor, change } = open()
    const order = () =>
      outlineOf(editor.state.doc).map(({ id, subQuestions }) => [id, ...subQuestions])
    expect(change((tr) => moveQuestionOf(tr, 'q', 1))).toBe(true)
    expect(order().slice(-2)).toEqual([['r'], ['q', 'p']])
    expect(change((tr) => moveQuestionOf(tr, 'q', 1))).toBe(false)
  })
})
