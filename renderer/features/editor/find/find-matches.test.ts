import type { Block } from '@shared/note/block'
import type { Inline, TextInline } from '@shared/note/inline'
import { describe, expect, it } from 'vitest'
import { pageEditor } from '../../../../test/support/page-editor'
import { type FindQuery, findMatches } from './find-matches'
import { createFinder, noneFound } from './finder'
import { FoundLook } from './found-look'

const text = (words: string): TextInline => ({ kind: 'text', text: words, marks: [] })
const paragraph = (id: string, ...content: readonly Inline[]) =>
  ({ id, kind: 'paragraph', language: null, content }) as const
const figure: Inline = {
  kind: 'figure',
  id: 'f',
  observationId: 'S002',
  form: 'magnitude',
  shown: '80 %',
  shownAt: null,
}
const bold: Inline = { kind: 'text', text: 'Returns', marks: ['bold'] }
const blocks: readonly Block[] = [
  paragraph('p', text('Arrivées of 80\u00a0% of '), figure, text(', '), bold, text(' rose.')),
  {
    id: 't',
    kind: 'table',
    columnWidthsPx: [],
    rows: [
      {
        cells: [
          { header: false, columnSpan: 1, rowSpan: 1, content: [paragraph('c', text('returns'))] },
        ],
      },
    ],
  },
  {
    id: 'q',
    kind: 'questions',
    intro: [],
    items: [{ id: 'q1', questionId: null, content: [text('On returned persons?')] }],
  },
  paragraph('n', text('End'), {
    kind: 'footnote',
    id: 'fn',
    sourceId: null,
    content: [text('See returns.')],
  }),
]

function open() {
  const { editor, blocks: stored } = pageEditor(blocks, [FoundLook])
  const find = (words: string, more: Partial<FindQuery> = {}) =>
    findMatches(editor.state.doc, { ...noneFound.query, words, ...more }).map(
      ({ from, to, isLocked, footnote }) =>
        `${editor.state.doc.textBetween(from, to, '', '#')}${isLocked ? ' locked' : ''}${footnote ? ' note' : ''}`,
    )
  return { editor, find, stored: () => JSON.stringify(stored()) }
}

describe('findMatches', () => {
  it('finds in text, tables, questions and footnotes, whatever the case', () => {
    const { find } = open()
    expect(find('return')).toEqual(['Return', 'return', 'return', 'return note'])
    expect(find('returns', { wholeWords: true, matchesCase: true })).toEqual([
      'returns',
      'returns note',
    ])
    expect([find(''), find('x')]).toEqual([[], []])
  })

  it('folds accents and kinds of spaces, and sees the words of figures', () => {
    const { find } = open()
    expect(find('arrivees')).toEqual(['Arrivées'])
    expect(find('arrivees', { foldsAccents: false })).toEqual([])
    expect(find('80 %')).toEqual(['80\u00a0%', '# locked'])
    expect(find('% of')).toEqual(['%\u00a0of'.replace('\u00a0', ' ')])
  })
})

describe('replacing', () => {
  it('keeps the look of words and leaves figures, in one step of undo', () => {
    const { editor, stored } = open()
    const before = stored()
    const finder = createFinder(editor, () => undefined)
    finder.find({ ...noneFound.query, words: 'returns' })
    expect(finder.replaceAll('readmissions')).toEqual({ replaced: 3, skipped: 0 })
    expect(stored()).toContain('{"kind":"text","text":"readmissions","marks":["bold"]}')
    expect(stored()).toContain('See readmissions.')
    editor.commands.undo()
    expect(stored()).toBe(before)
    finder.find({ ...noneFound.query, words: '80 %' })
    expect(finder.replaceAll('most')).toEqual({ replaced: 1, skipped: 1 })
    expect(stored()).toContain('"shown":"80 %"')
  })

  it('goes round, and from one replaced to the next', () => {
    const { editor } = open()
    const told: string[] = []
    const finder = createFinder(editor, ({ current, matches }) =>
      told.push(`${current + 1}/${matches.length}`),
    )
    finder.find({ ...noneFound.query, words: 'return' })
    finder.go(-1)
    finder.go(1)
    expect(finder.replaceOne('')).toBe(true)
    expect(told).toEqual(['1/4', '4/4', '1/4', '1/3'])
  })
})
