import { describe, expect, it } from 'vitest'
import { buildNote, item, list, paragraph } from '../../../test/support/note-builder'
import { numberLists, startsOf } from './list-numbering'

describe('numberLists', () => {
  it('gives each list numbers of its own, unless it starts elsewhere or continues another', () => {
    const { body } = buildNote({
      body: [
        { ...list('numbered', 'a'), start: 'continued' },
        { ...list('numbered', 'b', item('c', list('numbered', 'd'))), start: 5 },
        paragraph('Between.'),
        list('bulleted', 'e'),
        { ...list('numbered', 'f'), start: 'continued' },
        list('numbered', 'g'),
      ],
    })
    const numbering = numberLists(body)
    const [, second] = body
    const sublists = second?.kind === 'list' ? second.items.flatMap((one) => one.sublists) : []
    expect([...body, ...sublists].map((block) => numbering.get(block))).toEqual([
      { reference: 'numbered', instance: 1 },
      { reference: 'numbered-5', instance: 2 },
      undefined,
      { reference: 'bulleted', instance: 4 },
      { reference: 'numbered-5', instance: 2 },
      { reference: 'numbered', instance: 6 },
      { reference: 'numbered', instance: 3 },
    ])
    expect(startsOf(body)).toEqual(new Set([5]))
  })
})
