import { describe, expect, it } from 'vitest'
import type { Block } from '../block'
import { excerptsNotToBeSaid, mayHoldNotToBeSaid } from './not-to-be-said'

const words = (text: string) => [{ kind: 'text' as const, text, marks: [] }]
const paragraph = (id: string, text: string) =>
  ({ id, kind: 'paragraph', language: null, content: words(text) }) as const

describe('excerptsNotToBeSaid', () => {
  it('finds them at any depth and gives their first words', () => {
    const secret = { ...paragraph('s', 'Fall-back: 500'), role: 'notToBeSaid' } as const
    const body: readonly Block[] = [
      paragraph('a', 'We welcome the paper.'),
      { ...paragraph('b', 'We support it.'), role: 'lineToTake' },
      {
        ...paragraph('c', 'We will accept no relocation quota above the figure of last year.'),
        role: 'notToBeSaid',
      },
      {
        id: 't',
        kind: 'table',
        columnWidthsPx: [null],
        rows: [{ cells: [{ header: false, columnSpan: 1, rowSpan: 1, content: [secret] }] }],
      },
      {
        id: 'l',
        kind: 'list',
        style: 'bulleted',
        items: [
          {
            id: 'i',
            content: words('Outer'),
            sublists: [
              {
                id: 'm',
                kind: 'list',
                style: 'bulleted',
                role: 'notToBeSaid',
                items: [{ id: 'j', content: words('Inner'), sublists: [] }],
              },
            ],
          },
        ],
      },
    ]
    expect(excerptsNotToBeSaid(body)).toEqual([
      'We will accept no relocation quota above the figure of last…',
      'Fall-back: 500',
      'Outer Inner',
    ])
  })
})

describe('mayHoldNotToBeSaid', () => {
  it('is for what stays inside: a type that is not known leaves, and so does a number', () => {
    const may = (type: string, number: string | null = null) => mayHoldNotToBeSaid({ type, number })
    expect([may('BRIEFING'), may(' steering  note '), may('Note de briefing')]).toEqual([
      true,
      true,
      true,
    ])
    expect([
      may('NOTE'),
      may('SPEAKING NOTE'),
      may('FLASH REPORT'),
      may(''),
      may('BRIEFING', '14871/24'),
    ]).toEqual([false, false, false, false, false])
  })
})
