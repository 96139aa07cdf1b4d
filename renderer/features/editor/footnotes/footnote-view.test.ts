import type { Block } from '@shared/note/block'
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { describe, expect, it, onTestFinished } from 'vitest'
import { pageEditor } from '../../../../test/support/page-editor'
import { spokenNames, spokenNamesKey } from '../names/spoken-names'
import { followNames, mountFootnote, updateFootnote } from './footnote-view'
import { findFootnote } from './footnotes-in'

const text = (value: string) => ({ kind: 'text', text: value, marks: [] }) as const
const withFootnote = (words: string): Block => ({
  id: 'p',
  kind: 'paragraph',
  language: null,
  content: [
    text('Text'),
    { kind: 'footnote', id: 'n1', sourceId: null, content: [text(words)] },
    text(' goes on.'),
  ],
})

function setUp() {
  const { editor, blocks } = pageEditor([withFootnote('See above.')])
  const placed = () => findFootnote(editor.state.doc, 'n1')
  const view = mount(editor)
  const bringIn = () => {
    const now = placed()
    if (now) updateFootnote(view, now.node)
  }
  return { editor, blocks, view, bringIn }
}

function mount(editor: Editor) {
  const placed = () => findFootnote(editor.state.doc, 'n1')
  const footnote = placed()?.node
  if (footnote === undefined) throw new Error('The page has no footnote')
  const view = mountFootnote(document.createElement('div'), editor, {
    footnote,
    label: 'Footnote 1',
    positionOf: () => placed()?.position ?? null,
    onLeave: () => undefined,
    onFocus: () => undefined,
  })
  onTestFinished(() => view.destroy())
  return view
}

it('a figure in a footnote has its name and its mark, and can be typed over', () => {
  const figure = {
    kind: 'figure',
    id: 'f1',
    form: 'signed',
    shown: '80 %',
    shownAt: null,
    observationId: 'S1',
  } as const
  const block: Block = {
    id: 'p',
    kind: 'paragraph',
    language: null,
    content: [{ kind: 'footnote', id: 'n1', sourceId: null, content: [figure] }],
  }
  let says = 'newer'
  const names = spokenNames(() => ({
    figure: () => ({ 'data-change': says }),
    footnote: () => ({}),
    questions: () => ({}),
    question: () => ({}),
    subQuestion: () => ({}),
  }))
  const { editor, blocks } = pageEditor([block], [names])
  const view = mount(editor)
  const stop = followNames(view, editor)
  onTestFinished(stop)
  const marks = () => view.dom.querySelector('[data-figure]')?.getAttribute('data-change')
  for (says of ['newer', 'revised']) {
    editor.view.dispatch(editor.state.tr.setMeta(spokenNamesKey, true))
    expect(marks()).toBe(says)
  }
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, 0)))
  view.someProp('handleTextInput', (write) => write(view, 0, 1, 'most', () => view.state.tr))
  expect(blocks()).toMatchObject([{ content: [{ content: [{ form: 'typed', shown: 'most' }] }] }])
})

describe('the text of a footnote', () => {
  it('is written into the page, wherever its mark has moved to', () => {
    const { editor, blocks, view } = setUp()
    editor.commands.insertContentAt(1, 'Our ')
    view.dispatch(view.state.tr.insertText('also ', 4))
    const [block] = blocks()
    expect(block).toMatchObject({
      content: [
        text('Our Text'),
        { id: 'n1', content: [text('See also above.')] },
        text(' goes on.'),
      ],
    })
  })

  it('follows an undo in the page', () => {
    const { editor, blocks, view, bringIn } = setUp()
    view.dispatch(view.state.tr.insertText('!', 10))
    expect(view.dom.textContent).toBe('See above.!')
    editor.commands.undo()
    bringIn()
    expect(view.dom.textContent).toBe('See above.')
    expect(blocks()).toEqual([withFootnote('See above.')])
  })

  it('writes nowhere once its mark is gone', () => {
    const { editor, blocks, view } = setUp()
    editor.commands.deleteRange({ from: 1, to: editor.state.doc.content.size - 1 })
    view.dispatch(view.state.tr.insertText('!', 10))
    expect(blocks()).toMatchObject([{ id: 'p', content: [] }])
  })
})
