import type { Block } from '@shared/note/block'
import { describe, expect, it } from 'vitest'
import { numberedIds, pageEditor, paragraph } from '../../../../test/support/page-editor'
import { FoundLook } from '../find/found-look'
import { createNumberControls } from './link-number'

const figure = {
  form: 'signed',
  shown: '21',
  shownAt: '2026-11-22T16:00:00.000Z',
  observationId: 'S1',
} as const
const text = (words: string) => ({ kind: 'text', text: words, marks: [] }) as const

function page(...body: readonly Block[]) {
  const { editor, blocks } = pageEditor(body, [FoundLook])
  return { editor, blocks, numbers: createNumberControls(editor, numberedIds()) }
}

describe('numbers of a page', () => {
  it('become figures where they stand, the nearest of those that are the same', () => {
    const { numbers, blocks, editor } = page(paragraph('p', 'Albania: 21, Nepal: 21.'))
    expect(numbers.link({ partId: 'p', start: 20, words: '21' }, figure)).toBe(true)
    expect(blocks()).toEqual([
      {
        ...paragraph('p', ''),
        content: [
          text('Albania: 21, Nepal: '),
          { kind: 'figure', ...figure, id: 'new1' },
          text('.'),
        ],
      },
    ])
    expect(numbers.link({ partId: 'p', start: 20, words: '22' }, figure)).toBe(false)
    editor.commands.undo()
    expect(blocks()).toEqual([paragraph('p', 'Albania: 21, Nepal: 21.')])
  })

  it('become figures after a footnote and in one', () => {
    const footnote = {
      kind: 'footnote',
      id: 'n',
      sourceId: null,
      content: [text('Of 21.')],
    } as const
    const { numbers, blocks } = page({
      id: 'p',
      kind: 'paragraph',
      language: null,
      content: [text('One'), footnote, text(' of 21.')],
    })
    numbers.link({ partId: 'p', start: 8, words: '21' }, figure)
    numbers.link({ partId: 'n', start: 3, words: '21' }, figure)
    expect(blocks()).toEqual([
      {
        ...paragraph('p', ''),
        content: [
          text('One'),
          {
            ...footnote,
            content: [text('Of '), { kind: 'figure', ...figure, id: 'new2' }, text('.')],
          },
          text(' of '),
          { kind: 'figure', ...figure, id: 'new1' },
          text('.'),
        ],
      },
    ])
  })

  it('are shown without the focus, and selected', () => {
    const { numbers, editor } = page(paragraph('p', 'Of 21.'))
    const place = { partId: 'p', start: 3, words: '21' }
    const shown = () => editor.view.dom.querySelector('.fiche-found-current')?.textContent
    numbers.point(place)
    expect([shown(), editor.isFocused]).toEqual(['21', false])
    numbers.point(null)
    expect(shown()).toBeUndefined()
    numbers.goTo(place)
    const { from, to } = editor.state.selection
    expect(editor.state.doc.textBetween(from, to)).toBe('21')
  })
})
