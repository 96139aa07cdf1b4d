import { describe, expect, it } from 'vitest'
import type { Block } from './block'
import type { Inline, TextInline } from './inline'
import { plainTextOf, plainTextOfBlock } from './plain-text'

const text = (words: string): TextInline => ({ kind: 'text', text: words, marks: [] })
const paragraph = (...content: Inline[]) =>
  ({ id: 'p', kind: 'paragraph', language: null, content }) satisfies Block

describe('plainTextOf', () => {
  it('gives a line a paragraph, figures as shown, footnotes after their paragraph', () => {
    const block = paragraph(
      text('Arrivals fell to '),
      {
        kind: 'figure',
        id: 'f',
        observationId: 'S007',
        form: 'signed',
        shown: '49 297',
        shownAt: null,
      },
      {
        kind: 'footnote',
        id: 'n',
        sourceId: '002',
        content: [text('14871/24.')],
      },
      { kind: 'lineBreak' },
      text('this year.'),
    )
    expect(plainTextOf({ body: [block, paragraph(), paragraph(text('End.'))] })).toBe(
      'Arrivals fell to 49 297 this year.\n14871/24.\nEnd.',
    )
  })

  it('reads nested lists, tables, quotations and questions', () => {
    const list = (
      id: string,
      words: string,
      sublists: readonly Extract<Block, { kind: 'list' }>[],
    ) =>
      ({
        id,
        kind: 'list',
        style: 'bulleted',
        items: [{ id: `${id}i`, content: [text(words)], sublists }],
      }) satisfies Block
    const blocks: readonly Block[] = [
      { id: 'h', kind: 'heading', level: 1, content: [text('Heading')] },
      list('l', 'outer', [list('m', 'inner', [])]),
      {
        id: 't',
        kind: 'table',
        columnWidthsPx: [null],
        rows: [
          {
            cells: [
              { header: true, columnSpan: 1, rowSpan: 1, content: [paragraph(text('cell'))] },
            ],
          },
        ],
      },
      { id: 'q', kind: 'quotation', measureId: null, sourceId: null, content: [text('quoted')] },
      {
        id: 'qs',
        kind: 'questions',
        intro: [text('Questions:')],
        items: [
          {
            id: 'q1',
            questionId: null,
            content: [text('Why?')],
            subQuestions: [{ id: 'qa', content: [text('And how?')] }],
          },
        ],
      },
    ]
    expect(blocks.map(plainTextOfBlock)).toEqual([
      'Heading',
      'outer\ninner',
      'cell',
      'quoted',
      'Questions:\nWhy?\nAnd how?',
    ])
  })
})
