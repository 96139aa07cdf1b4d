import { describe, expect, it } from 'vitest'
import type { Block } from '../note/block'
import type { FigureInline, Inline } from '../note/inline'
import { observationIdsOf } from './observation-ids-of'

const figure = (observationId: string): FigureInline => ({
  kind: 'figure',
  id: `f-${observationId}`,
  observationId,
  form: 'signed',
  shown: '7',
  shownAt: null,
})
const share: FigureInline = {
  kind: 'figure',
  id: 'f-share',
  calculation: { operation: 'share', observationIds: ['S8', 'S9'] },
  form: 'signed',
  shown: '10 %',
  shownAt: null,
}
const paragraph = (...content: readonly Inline[]) =>
  ({ id: 'p', kind: 'paragraph', language: null, content }) as const

describe('observationIdsOf', () => {
  it('finds figures wherever they may stand, in the order of the text', () => {
    const body: readonly Block[] = [
      { id: 'h', kind: 'heading', level: 1, content: [figure('S1')] },
      paragraph(figure('S2'), {
        kind: 'footnote',
        id: 'n',
        sourceId: null,
        content: [figure('S3')],
      }),
      {
        id: 'l',
        kind: 'list',
        style: 'bulleted',
        items: [
          {
            id: 'i',
            content: [figure('S4')],
            sublists: [
              {
                id: 'm',
                kind: 'list',
                style: 'numbered',
                items: [{ id: 'j', content: [figure('S5')], sublists: [] }],
              },
            ],
          },
        ],
      },
      {
        id: 't',
        kind: 'table',
        columnWidthsPx: [null],
        rows: [
          {
            cells: [
              { header: false, columnSpan: 1, rowSpan: 1, content: [paragraph(figure('S6'))] },
            ],
          },
        ],
      },
      {
        id: 'q',
        kind: 'questions',
        intro: [],
        items: [{ id: 'r', questionId: null, content: [figure('S2'), share] }],
      },
    ]
    expect(observationIdsOf(body)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S2', 'S8', 'S9'])
  })
})
