import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { blocksOfBody } from './blocks-of-body'
import { lengthBudgetOf, noteSettingsOf, setLengthBudget } from './length-budget'

describe('the length budget of a note', () => {
  it('is kept beside the text, and taken away', () => {
    const doc = new Y.Doc()
    const before = lengthBudgetOf(doc)
    setLengthBudget(doc, { words: 1500, pages: 2 })
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    const kept = lengthBudgetOf(copy)
    setLengthBudget(copy, { words: null, pages: 2 })
    expect([before, kept, lengthBudgetOf(copy), blocksOfBody(copy)]).toEqual([
      { words: null, pages: null },
      { words: 1500, pages: 2 },
      { words: null, pages: 2 },
      [],
    ])
  })

  it('is none where it cannot be read', () => {
    const doc = new Y.Doc()
    const written = ['many', -1, 1.5].map((value) => {
      noteSettingsOf(doc).set('wordBudget', value)
      noteSettingsOf(doc).set('pageBudget', value)
      return lengthBudgetOf(doc)
    })
    const none = { words: null, pages: null }
    expect(written).toEqual([none, none, none])
  })
})
