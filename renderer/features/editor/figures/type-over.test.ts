import type { Block } from '@shared/note/block'
import type { FigureInline } from '@shared/note/inline'
import { NodeSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { pageEditor } from '../../../../test/support/page-editor'
import { placedFigures, setPageFigures } from './placed-figures'
import { TypeOver } from './type-over'

const figure: FigureInline = {
  kind: 'figure',
  id: 'f1',
  form: 'magnitude',
  shown: '80 %',
  shownAt: null,
  observationId: 'S002',
}
const pageOf = (one: FigureInline): readonly Block[] => [
  {
    id: 'p',
    kind: 'paragraph',
    language: null,
    content: [{ kind: 'text', text: 'By ', marks: [] }, one],
  },
]

function selected() {
  const page = pageEditor(pageOf(figure), [TypeOver])
  const { editor } = page
  const { state, view } = editor
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, 4)))
  const type = (words: string) =>
    [...words].map((letter) => {
      const { from, to } = view.state.selection
      return view.someProp('handleTextInput', (handle) =>
        handle(view, from, to, letter, () => view.state.tr),
      )
    })
  return { ...page, type }
}

describe('a figure that is typed over', () => {
  it('says what was typed and keeps what it rests on', () => {
    const { type, press, blocks } = selected()
    type('fourr')
    press('Backspace')
    expect(blocks()).toEqual(pageOf({ ...figure, form: 'typed', shown: 'four' }))
  })

  it('begins anew when it is selected again', () => {
    const { editor, type, blocks } = selected()
    type('four')
    const { state, view } = editor
    view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, 4)))
    type('5')
    expect(blocks()).toEqual(pageOf({ ...figure, form: 'typed', shown: '5' }))
  })

  it('takes the sourced value again, and gives what it said', () => {
    const { editor, type, blocks } = selected()
    type('5')
    const { tr } = editor.state
    const before = setPageFigures(tr, [figure])
    editor.view.dispatch(tr)
    expect([before.map(({ shown }) => shown), blocks()]).toEqual([['5'], pageOf(figure)])
    expect(placedFigures(editor.state.doc)).toEqual([{ position: 4, figure }])
  })
})
