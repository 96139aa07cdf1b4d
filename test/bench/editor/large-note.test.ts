import { blocksOfBody } from '@shared/body/blocks-of-body'
import { setBody } from '@shared/body/set-body'
import { figuresOf, inlinesOfBlock } from '@shared/note/inlines/inlines-of-block'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { largeNote, revisedNote } from './large-note'

const parts = { seed: 1, observationIds: ['a', 'b', 'c'] }

describe('largeNote', () => {
  it('is the same for the same seed, and what the document of the editor holds', () => {
    const blocks = largeNote(parts)
    const body = new Y.Doc()
    setBody(body, blocks)
    expect(blocksOfBody(body)).toEqual(largeNote(parts))
  })

  it('has 400 figures and 60 footnotes', () => {
    const blocks = largeNote(parts)
    const footnotes = blocks.flatMap(inlinesOfBlock).filter(({ kind }) => kind === 'footnote')
    expect([figuresOf(blocks).length, footnotes.length]).toEqual([400, 60])
  })
})

describe('revisedNote', () => {
  it('keeps each block in its place but those that were moved or taken out', () => {
    const before = largeNote(parts).map(({ id }) => id)
    const after = revisedNote(largeNote(parts)).map(({ id }) => id)
    expect(new Set(after).size).toBe(after.length)
    expect(after.length).toBeGreaterThan(before.length - 20)
    expect(before).not.toEqual(after)
  })
})
