import { expect, it } from 'vitest'
import { pageEditor, paragraph } from '../../../../test/support/page-editor'
import { commentedWords, markWords } from './commented-words'
import { PasteComments } from './paste-comments'

it('takes a comment along with words that were cut, not with a copy or from another note', () => {
  const known = new Set(['c1'])
  const page = pageEditor(
    [paragraph('p', 'arrivals fell')],
    [PasteComments.configure({ isKnown: (id) => known.has(id) })],
  )
  const { editor, paste } = page
  const marked = markWords(editor.state, [{ from: 1, to: 9 }], 'c1')
  if (marked !== null) editor.view.dispatch(marked)
  const words = () => Object.fromEntries(commentedWords(editor.state.doc))
  const copied = `<p>${editor.view.dom.querySelector('p')?.innerHTML ?? ''}</p>`
  const other = copied.replace('c1', 'c2')

  editor.commands.setTextSelection(14)
  paste(copied)
  paste(other)
  expect([words(), editor.getText()]).toEqual([
    { c1: [{ from: 1, to: 9 }] },
    'arrivals fellarrivals fellarrivals fell',
  ])
  editor.commands.deleteRange({ from: 1, to: 14 })
  editor.commands.setTextSelection(27)
  paste(copied)
  expect(words()).toEqual({ c1: [{ from: 27, to: 35 }] })
})
