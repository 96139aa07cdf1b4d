import { describe, expect, it } from 'vitest'
import type { Block } from './block'
import { withNewIds } from './with-new-ids'

describe('withNewIds', () => {
  it('renews every id and keeps the rest', () => {
    const blocks: readonly Block[] = [
      {
        id: 'q',
        kind: 'questions',
        intro: [],
        items: [
          {
            id: 'qi',
            questionId: 'Q1',
            content: [{ kind: 'text', text: 'How?', marks: [] }],
            subQuestions: [
              { id: 'qa', content: [{ kind: 'citation', id: 'ci', noteId: 'n', shown: '1/24' }] },
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
              {
                header: false,
                columnSpan: 1,
                rowSpan: 1,
                content: [{ id: 'c', kind: 'paragraph', language: null, content: [] }],
              },
            ],
          },
        ],
      },
    ]
    let count = 0
    const renewed = withNewIds(blocks, () => {
      count += 1
      return `new-${count}`
    })
    expect(JSON.stringify(renewed)).toBe(
      JSON.stringify(blocks)
        .replace('"id":"q"', '"id":"new-1"')
        .replace('"id":"qi"', '"id":"new-2"')
        .replace('"id":"qa"', '"id":"new-3"')
        .replace('"id":"ci"', '"id":"new-4"')
        .replace('"id":"t"', '"id":"new-5"')
        .replace('"id":"c"', '"id":"new-6"'),
    )
  })
})
