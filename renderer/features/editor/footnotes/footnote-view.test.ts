import type { Block } from '@shared/note/block'
import { describe, expect, it, onTestFinished } from 'vitest'
import { pageEditor } from '../../../../test/support/page-editor'
import { mountFootnote, updateFootnote } from './footnote-view'
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
  const bringIn = () => {
    const now = placed()
    if (now) updateFootnote(view, now.node)
  }
  return { editor, blocks, view, bringIn }
}

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
