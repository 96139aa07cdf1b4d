import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { blocksOfBody } from './blocks-of-body'
import { noteSettingsOf, setWordBudget, wordBudgetOf } from './length-budget'

describe('the word budget of a note', () => {
  it('is kept beside the text, and taken away', () => {
    const doc = new Y.Doc()
    const before = wordBudgetOf(doc)
    setWordBudget(doc, 1500)
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    const kept = wordBudgetOf(copy)
    setWordBudget(copy, null)
    expect([before, kept, wordBudgetOf(copy), blocksOfBody(copy)]).toEqual([null, 1500, null, []])
  })

  it('is none where it cannot be read', () => {
    const doc = new Y.Doc()
    const written = ['many', -1, 1.5].map((value) => {
      noteSettingsOf(doc).set('wordBudget', value)
      return wordBudgetOf(doc)
    })
    expect(written).toEqual([null, null, null])
  })
})
