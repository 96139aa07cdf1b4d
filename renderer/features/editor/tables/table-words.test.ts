import { describe, expect, it } from 'vitest'
import { buildNote, cell, paragraph, table } from '../../../../test/support/note-builder'
import { pageEditor } from '../../../../test/support/page-editor'
import { setTableWords, tableWordsAt } from './set-table-words'

const { body } = buildNote({
  body: [paragraph('a'), table([[cell('first')]], [null]), table([[cell('second')]], [null])],
})

describe('what is said of a table', () => {
  it('is kept with it and drawn with its number, until it is taken away', () => {
    const { editor, blocks } = pageEditor(body)
    const captions = () =>
      [...editor.view.dom.querySelectorAll('caption')].map(({ textContent }) => textContent)
    expect(tableWordsAt(editor.state)).toBe(null)
    setTableWords(editor, { caption: 'Nowhere', altText: '' })
    expect(blocks()).toEqual(body)

    editor.commands.focus('end')
    expect(tableWordsAt(editor.state)).toEqual({ caption: '', altText: '' })
    setTableWords(editor, { caption: 'Arrivals', altText: 'Twelve of them.' })
    expect(blocks()[2]).toMatchObject({ caption: 'Arrivals', altText: 'Twelve of them.' })
    expect(captions()).toEqual(['', 'Table 2: Arrivals'])
    expect(tableWordsAt(editor.state)).toEqual({ caption: 'Arrivals', altText: 'Twelve of them.' })

    const { doc } = editor.state
    editor.view.dispatch(editor.state.tr.delete(0, doc.child(0).nodeSize + doc.child(1).nodeSize))
    expect(captions()).toEqual(['Table 1: Arrivals'])
    setTableWords(editor, { caption: '', altText: '' })
    expect(blocks()).toEqual([body[2]])
  })
})
