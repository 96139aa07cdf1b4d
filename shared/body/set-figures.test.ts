import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Block } from '../note/block'
import type { FigureInline } from '../note/inline'
import { blocksOfBody } from './blocks-of-body'
import { setBody } from './set-body'
import { setFigures } from './set-figures'

const figure = { kind: 'figure', form: 'signed', shownAt: null } as const
const one: FigureInline = { ...figure, id: 'f1', shown: '7', observationId: 'S1' }
const other: FigureInline = { ...figure, id: 'f2', shown: '8', observationId: 'S2' }
const page = (content: Extract<Block, { kind: 'paragraph' }>['content']): readonly Block[] => [
  { id: 'p', kind: 'paragraph', language: null, content },
]
const body = (first: FigureInline, second: FigureInline) =>
  page([first, { kind: 'footnote', id: 'n', sourceId: null, content: [second] }])

it('changes the figures named, in footnotes too, and gives what brings them back', () => {
  const doc = new Y.Doc()
  setBody(doc, body(one, other))
  const share: FigureInline = {
    ...figure,
    id: 'f2',
    shown: '20 %',
    shownAt: '2026-05-03T10:00:00.000Z',
    calculation: { operation: 'share', observationIds: ['S1', 'S2'] },
  }
  const before = setFigures(doc, [share, { ...one, id: 'gone' }])
  expect([before, blocksOfBody(doc)]).toEqual([[other], body(one, share)])
  setFigures(doc, before)
  expect(blocksOfBody(doc)).toEqual(body(one, other))
})
