import { expect, it } from 'vitest'
import type { Block } from '../../note/block'
import type { FigureInline } from '../../note/inline'
import { plainTextOf } from '../../note/plain-text'
import { figureSpans } from './figure-spans'

const figure = (id: string, shown: string): FigureInline => ({
  kind: 'figure',
  id,
  form: 'signed',
  shown,
  shownAt: null,
  observationId: 'S1',
})
const words = (text: string) => ({ kind: 'text', text, marks: [] }) as const

it('finds figures of footnotes, cells and headings in the plain text', () => {
  const body: readonly Block[] = [
    { id: 'h', kind: 'heading', level: 1, content: [figure('f1', '80 %'), words(' less')] },
    {
      id: 'p',
      kind: 'paragraph',
      language: null,
      content: [
        words('Ἀ 👩🏽 '),
        { kind: 'footnote', id: 'n', sourceId: null, content: [words('of '), figure('f3', '7')] },
        figure('f2', 'over 2 700'),
      ],
    },
    {
      id: 't',
      kind: 'table',
      columnWidthsPx: [null],
      rows: [
        {
          cells: [
            {
              header: false,
              columnSpan: 1,
              rowSpan: 1,
              content: [
                { id: 'c', kind: 'paragraph', language: null, content: [figure('f4', '–3')] },
              ],
            },
          ],
        },
      ],
    },
  ]
  const text = plainTextOf({ body })
  expect(
    figureSpans(body).map(({ figureId, start, end }) => [figureId, text.slice(start, end)]),
  ).toEqual([
    ['f1', '80 %'],
    ['f2', 'over 2 700'],
    ['f3', '7'],
    ['f4', '–3'],
  ])
})
