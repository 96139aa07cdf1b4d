import { describe, expect, it } from 'vitest'
import {
  boldParagraph as bold,
  importWords as imported,
  longSentence as long,
  tableOf as table,
} from '../../../test/support/imported-words'
import { wordParagraph as paragraph, wordText as text } from '../../../test/support/word-values'
import type { Block, ListBlock } from '../../note/block'
import type { Inline } from '../../note/inline'
import { plainTextOfBlock } from '../../note/plain-text'
import type { WordBlock, WordRun } from '../word-document'

const shown = (blocks: readonly WordBlock[]) => imported(blocks).body.flatMap(linesOf)

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'list') return listLines(block, 1)
  const words = plainTextOfBlock(block).split('\n')
  if (block.kind === 'heading') return [`h${block.level} ${words.join()}`]
  return words.map((line, at) => `${at === 0 ? block.kind : '  '} ${line}`.trimEnd())
}

function listLines(list: ListBlock, depth: number): readonly string[] {
  const sign = `${list.style} ${list.start ?? ''}`.trim()
  return list.items.flatMap((item) => [
    `${sign} ${depth}: ${wordsOf(item.content)}`,
    ...item.sublists.flatMap((inner) => listLines(inner, depth + 1)),
  ])
}

const wordsOf = (content: readonly Inline[]) =>
  content.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')

describe('noteFromWord', () => {
  it('finds headings by typed numbers of any kind and by bold short lines', () => {
    expect(
      shown([
        paragraph('I. INTRODUCTION'),
        paragraph(long),
        paragraph('A. Visa policy'),
        paragraph(long),
        bold('State of play'),
        paragraph(long),
        paragraph('II. NEXT STEPS'),
        paragraph(long),
      ]).filter((line) => line.startsWith('h')),
    ).toEqual(['h1 INTRODUCTION', 'h2 Visa policy', 'h3 State of play', 'h1 NEXT STEPS'])
  })

  it('tells a typed number that is printed otherwise', () => {
    const { notKept } = imported([paragraph('3) Returns'), paragraph(long)])
    expect(notKept).toEqual([
      { what: 'heading-number', near: 'Returns', text: '3)', isTextKept: false },
    ])
  })

  it('finds typed lists in lists; a sentence that begins with a dash is none', () => {
    expect(
      shown([
        paragraph('– one thing;'),
        paragraph('– another.'),
        paragraph('Text.'),
        paragraph('1. first'),
        paragraph('(a) part'),
        paragraph('(b) part'),
        paragraph('2. second'),
        paragraph('Text.'),
        paragraph('– Presentation by the Presidency'),
      ]),
    ).toEqual([
      'bulleted 1: one thing;',
      'bulleted 1: another.',
      'paragraph Text.',
      'numbered 1: first',
      'numbered 2: part',
      'numbered 2: part',
      'numbered 1: second',
      'paragraph Text.',
      'paragraph – Presentation by the Presidency',
    ])
  })

  it('finds questions with their parts, whatever leads to them', () => {
    expect(
      shown([
        paragraph(
          'In light of the above, delegations are invited to reply to the following questions:',
        ),
        paragraph('1. What is needed?'),
        paragraph('(a) By whom?'),
        paragraph('(b) By when?'),
        paragraph('2. How can the EU help?'),
      ]),
    ).toEqual([
      'questions In light of the above, delegations are invited to reply to the following questions:',
      '   What is needed?',
      '   By whom?',
      '   By when?',
      '   How can the EU help?',
    ])
  })

  it('begins annexes, names tables, and says what it leaves out', () => {
    const { body, notKept } = imported([
      paragraph([
        text('Shall'),
        text(' may', { isStruck: true }),
        text(' see '),
        text('here', { link: 'https://europa.eu' }),
      ]),
      paragraph('Table 1: Arrivals'),
      table(['Year', 'Number'], ['2023', '7']),
      paragraph('ANNEX II', { alignment: 'center' }),
      paragraph(long),
      { kind: 'section', orientation: 'landscape' },
    ])
    expect(body.map((block) => [block.kind, plainTextOfBlock(block).split('\n')[0]])).toEqual([
      ['paragraph', 'Shall see here'],
      ['table', 'Arrivals'],
      ['annex', ''],
      ['paragraph', long],
    ])
    expect(notKept).toEqual([
      { what: 'struck-text', near: 'Shall see here', text: ' may', isTextKept: false },
      { what: 'link-address', near: 'here', text: 'https://europa.eu', isTextKept: false },
    ])
  })

  it('keeps comments at their words, answers below them', () => {
    const comment = { initials: '', author: 'Anna', at: '2024-11-20T10:00:00.000Z' }
    const { comments } = imported(
      [paragraph([text('The '), text('region', { comments: ['1', '2'] }), text(' is essential.')])],
      {
        comments: [
          { ...comment, id: '1', text: 'Which?', parentId: null, isResolved: true },
          { ...comment, id: '2', text: 'All of it.', parentId: '1', isResolved: true },
        ],
      },
    )
    expect(comments).toMatchObject([
      {
        text: 'Which?',
        quote: 'region',
        ranges: [{ start: 4, end: 10 }],
        resolved: { by: '', at: comment.at },
        replies: [{ text: 'All of it.' }],
      },
    ])
  })

  it('drops the footnote on a name, which output prints, and keeps others on lines of one', () => {
    const note = (id: string, customMark: string | null): WordRun => ({
      kind: 'note',
      noteId: id,
      customMark,
      change: null,
      comments: [],
    })
    const wording =
      '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.'
    const { body } = imported(
      [
        paragraph([
          text('Kosovo'),
          note('a', '*'),
          text(' and others'),
          note('b', null),
          text('.'),
        ]),
      ],
      {
        notes: {
          a: { kind: 'footnote', blocks: [paragraph(wording)] },
          b: { kind: 'footnote', blocks: [paragraph('\tOne.'), paragraph('Two.')] },
        },
      },
    )
    const [block] = body
    expect(block?.kind === 'paragraph' ? block.content : []).toMatchObject([
      { kind: 'text', text: 'Kosovo and others' },
      {
        kind: 'footnote',
        content: [
          { kind: 'text', text: 'One.' },
          { kind: 'lineBreak' },
          { kind: 'text', text: 'Two.' },
        ],
      },
      { kind: 'text', text: '.' },
    ])
  })
})
