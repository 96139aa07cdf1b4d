import type { Block } from '@shared/note/block'
import { NodeSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { pageEditor } from '../../../../test/support/page-editor'
import { goToWords } from './go-to-words'

const text = (words: string) => ({ kind: 'text', text: words, marks: [] }) as const
const body: readonly Block[] = [
  {
    id: 'p',
    kind: 'paragraph',
    language: null,
    content: [
      text('One'),
      { kind: 'footnote', id: 'n', sourceId: null, content: [text('a note')] },
      text(' two […] three'),
    ],
  },
  {
    id: 'l',
    kind: 'list',
    style: 'bulleted',
    items: [
      {
        id: 'i',
        content: [text('Outer')],
        sublists: [
          {
            id: 's',
            kind: 'list',
            style: 'bulleted',
            items: [{ id: 'j', content: [text('Inner […]')], sublists: [] }],
          },
        ],
      },
    ],
  },
]

it('selects the words after a footnote, in a list, and the line where it has others', () => {
  const { editor } = pageEditor(body)
  const selected = (partId: string, words: string) => {
    const isThere = goToWords(editor, partId, words)
    const { from, to } = editor.state.selection
    return [isThere, editor.state.doc.textBetween(from, to)]
  }
  expect([
    selected('p', '[…]'),
    selected('j', '[…]'),
    selected('i', 'other'),
    selected('p', 'two'),
  ]).toEqual([
    [true, '[…]'],
    [true, '[…]'],
    [true, 'Outer'],
    [true, 'two'],
  ])
  expect(goToWords(editor, 'gone', 'two')).toBe(false)
})

it('selects the mark of a footnote', () => {
  const { editor } = pageEditor(body)
  expect(goToWords(editor, 'n', 'a note')).toBe(true)
  expect(editor.state.selection instanceof NodeSelection).toBe(true)
  expect(editor.state.selection.from).toBe(4)
})
