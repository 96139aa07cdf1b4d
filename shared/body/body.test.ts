import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { noteArbitrary } from '../../test/support/note-arbitrary'
import type { Block, Paragraph } from '../note/block'
import { plainTextOfBlock } from '../note/plain-text'
import { blocksOfBody } from './blocks-of-body'
import { bodyFragmentName } from './nodes'
import { setBody } from './set-body'

const text = (value: string, ...marks: ('bold' | 'italic')[]) =>
  ({ kind: 'text', text: value, marks }) as const

const blocks: readonly Block[] = [
  { id: 'h1', kind: 'heading', level: 2, content: [text('Returns')] },
  {
    id: 'p1',
    kind: 'paragraph',
    language: 'fr',
    content: [
      text('A '),
      text('bold', 'bold'),
      text(' and '),
      text('both', 'bold', 'italic'),
      {
        kind: 'figure',
        id: 'f1',
        observationId: 'S002',
        form: 'magnitude',
        shown: '80 %',
        shownAt: null,
      },
      { kind: 'lineBreak' },
      {
        kind: 'figure',
        id: 'f2',
        calculation: { operation: 'sum', observationIds: ['S014', 'S015'] },
        form: 'signed',
        shown: '226',
        shownAt: '2026-11-21T10:00:00.000Z',
      },
      { kind: 'footnote', id: 'n1', sourceId: '002', content: [text('14871/24.')] },
      { kind: 'citation', id: 'ci1', noteId: 'n2', shown: 'WK 1234/2024' },
    ],
  },
  {
    id: 'l1',
    kind: 'list',
    style: 'bulleted',
    items: [
      {
        id: 'i1',
        content: [text('one')],
        sublists: [
          {
            id: 'l2',
            kind: 'list',
            style: 'numbered',
            items: [{ id: 'i2', content: [], sublists: [] }],
          },
        ],
      },
    ],
  },
  {
    id: 't1',
    kind: 'table',
    columnWidthsPx: [120, null, 80],
    rows: [
      {
        cells: [
          {
            header: true,
            columnSpan: 2,
            rowSpan: 1,
            content: [{ id: 'c1', kind: 'paragraph', language: null, content: [text('Year')] }],
          },
          {
            header: true,
            columnSpan: 1,
            rowSpan: 2,
            content: [{ id: 'c2', kind: 'paragraph', language: null, content: [] }],
          },
        ],
      },
    ],
  },
  { id: 'q1', kind: 'quotation', measureId: 'm1', sourceId: null, content: [text('Do it.')] },
  {
    id: 'qs',
    kind: 'questions',
    intro: [text('Questions for Member States:')],
    items: [
      {
        id: 'qi',
        questionId: null,
        content: [text('How?')],
        subQuestions: [
          { id: 'qa', content: [text('By whom?')] },
          { id: 'qb', content: [] },
        ],
      },
      { id: 'qj', questionId: 'L2', content: [] },
    ],
  },
  {
    id: 'ch',
    kind: 'chart',
    chart: {
      form: 'line',
      categories: ['2023', '2024'],
      series: [
        {
          name: 'Serbia',
          values: [
            null,
            {
              observationId: 'S002',
              value: 2700.5,
              qualifier: 'over',
              shown: 'over 2 700.5',
              flags: ['p'],
              isApart: true,
            },
          ],
        },
      ],
    },
    sourceLine: 'Source: Frontex.',
    altText: '',
    content: [text('Arrivals', 'bold')],
  },
]

function bodyWith(state: readonly Block[]): Y.Doc {
  const doc = new Y.Doc()
  setBody(doc, state)
  return doc
}

describe('the body as a Yjs document', () => {
  it('takes a block for not to be said where anything inside it is', () => {
    const cell = { header: false, columnSpan: 1, rowSpan: 1 }
    const doc = new Y.Doc()
    setBody(doc, [
      { id: 'a', kind: 'paragraph', role: 'lineToTake', language: null, content: [text('Yes')] },
      {
        id: 't',
        kind: 'table',
        columnWidthsPx: [null],
        rows: [
          {
            cells: [
              {
                ...cell,
                content: [
                  { id: 'p', kind: 'paragraph', role: 'notToBeSaid', language: null, content: [] },
                ],
              },
            ],
          },
        ],
      },
    ])
    expect(blocksOfBody(doc).map(({ id, role }) => [id, role])).toEqual([
      ['a', 'lineToTake'],
      ['t', 'notToBeSaid'],
    ])
  })

  it('gives back each kind of block as it was put in', () => {
    expect(blocksOfBody(bodyWith(blocks))).toEqual(blocks)
  })

  it('gives the same blocks after it travelled as an update', () => {
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(bodyWith(blocks)))
    expect(blocksOfBody(copy)).toEqual(blocks)
  })

  it('changes only the blocks that differ', () => {
    const doc = bodyWith(blocks)
    const kept = doc.getXmlFragment(bodyFragmentName).get(1)
    const changed: readonly Block[] = [
      { id: 'h0', kind: 'heading', level: 1, content: [text('New')] },
      ...blocks.slice(1, 3),
      ...blocks.slice(4),
    ]
    setBody(doc, changed)
    expect(blocksOfBody(doc)).toEqual(changed)
    expect(doc.getXmlFragment(bodyFragmentName).get(1)).toBe(kept)
  })

  it('makes no update when nothing changed', () => {
    const doc = bodyWith(blocks)
    let updates = 0
    doc.on('update', () => {
      updates += 1
    })
    setBody(doc, blocks)
    expect(updates).toBe(0)
  })

  it('gives back the charts and questions of any note', () => {
    const wordsOf = (id: string, content: Paragraph['content']) =>
      `${id} ${plainTextOfBlock({ id, kind: 'paragraph', language: null, content })}`
    const told = (body: readonly Block[]) =>
      body.flatMap((block): readonly unknown[] => {
        if (block.kind === 'chart') return [{ ...block, content: [] }]
        if (block.kind !== 'questions') return []
        return block.items.map(({ id, content, subQuestions }) => [
          wordsOf(id, content),
          subQuestions?.map((part) => wordsOf(part.id, part.content)),
        ])
      })
    fc.assert(
      fc.property(noteArbitrary, ({ body }) => {
        expect(told(blocksOfBody(bodyWith(body)))).toEqual(told(body))
      }),
    )
  })

  it('keeps the caption of a chart that it cannot read', () => {
    const doc = new Y.Doc()
    const chart = new Y.XmlElement('chart')
    chart.insert(0, [new Y.XmlText('kept')])
    doc.getXmlFragment(bodyFragmentName).insert(0, [chart])
    expect(blocksOfBody(doc)).toMatchObject([{ kind: 'paragraph', content: [text('kept')] }])
  })

  it('takes a part without a question for one', () => {
    const doc = bodyWith(blocks)
    const element = doc.getXmlFragment(bodyFragmentName).get(5)
    if (element instanceof Y.XmlElement) element.delete(1, 1)
    expect(blocksOfBody(doc)[5]).toMatchObject({
      items: [
        { id: 'qa', questionId: null, content: [text('By whom?')], subQuestions: [{ id: 'qb' }] },
        { id: 'qj' },
      ],
    })
  })

  it('keeps the text of a block that it does not know, and names blocks without an id', () => {
    const doc = new Y.Doc()
    const unknown = new Y.XmlElement('callout')
    const inner = new Y.XmlElement('paragraph')
    inner.insert(0, [new Y.XmlText('kept')])
    unknown.insert(0, [inner])
    doc.getXmlFragment(bodyFragmentName).insert(0, [unknown])
    expect(blocksOfBody(doc)).toEqual([
      { id: 'callout-0', kind: 'paragraph', language: null, content: [text('kept')] },
    ])
  })
})
