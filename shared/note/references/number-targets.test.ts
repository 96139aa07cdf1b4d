import { describe, expect, it } from 'vitest'
import { type NumberedPart, numberTargets, printedHeadingNumber } from './number-targets'

const heading = (id: string, level: 1 | 2 | 3): NumberedPart => ({ kind: 'heading', id, level })

describe('numberTargets', () => {
  it('numbers headings by level, questions in their block, tables through the note', () => {
    const targets = numberTargets([
      heading('a', 1),
      heading('b', 2),
      { kind: 'table', id: 't' },
      heading('c', 3),
      heading('d', 1),
      heading('e', 3),
      {
        kind: 'questions',
        questions: [
          { id: 'q', partIds: [] },
          { id: 'r', partIds: ['ra', 'rb'] },
        ],
      },
      { kind: 'questions', questions: [{ id: 's', partIds: [] }] },
      { kind: 'table', id: 'u' },
    ])
    expect([...targets].map(([id, { kind, number }]) => `${id} ${kind} ${number}`)).toEqual([
      'a section 1',
      'b section 1.1',
      't table 1',
      'c section 1.1.1',
      'd section 2',
      'e section 2.0.1',
      'q question 1',
      'r question 2',
      'ra question 2(a)',
      'rb question 2(b)',
      's question 1',
      'u table 2',
    ])
  })

  it('counts headings, questions and paragraphs anew in each annex, tables through the note', () => {
    const paragraph = (id: string): NumberedPart => ({ kind: 'paragraph', id })
    const targets = numberTargets([
      heading('a', 1),
      paragraph('p'),
      paragraph('q'),
      { kind: 'table', id: 't' },
      { kind: 'annex', id: 'A' },
      heading('b', 2),
      paragraph('r'),
      { kind: 'annex', id: 'B' },
      { kind: 'table', id: 'u' },
    ])
    expect([...targets].map(([id, target]) => `${id} ${Object.values(target).join(' ')}`)).toEqual([
      'a section 1 ',
      'p paragraph 1 ',
      'q paragraph 2 ',
      't table 1 ',
      'A annex I ',
      'b section 0.1 I',
      'r paragraph 1 I',
      'B annex II ',
      'u table 2 II',
    ])
    const only = numberTargets([{ kind: 'annex', id: 'A' }, heading('a', 1)])
    expect([...only.values()].map(({ number, annex }) => [number, annex])).toEqual([
      ['', null],
      ['1', ''],
    ])
  })

  it('writes a heading of level 1 with a bracket', () => {
    const numbers = [...numberTargets([heading('a', 1), heading('b', 2)]).values()]
    expect(numbers.map(printedHeadingNumber)).toEqual(['1)', '1.1'])
  })
})
