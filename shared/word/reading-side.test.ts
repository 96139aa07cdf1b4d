import { describe, expect, it } from 'vitest'
import { wordDocument, wordParagraph, wordText } from '../../test/support/word-values'
import { asRead } from './reading-side'
import type { WordBlock, WordChange, WordParagraph, WordRun, WordTable } from './word-document'

const changed = (kind: WordChange['kind']): WordChange => ({
  kind,
  author: 'A',
  at: null,
  move: null,
})
const text = (words: string, change: WordChange | null = null) => wordText(words, { change })
const paragraph: (runs: readonly WordRun[], own?: Partial<WordParagraph>) => WordParagraph =
  wordParagraph
const sides = (...blocks: readonly WordBlock[]) =>
  (['before', 'after'] as const).map((side) => asRead(wordDocument(blocks), side).blocks.map(shown))

function shown(block: WordBlock): unknown {
  switch (block.kind) {
    case 'section':
      return 'section'
    case 'table':
      return block.rows.map(({ cells }) =>
        cells.map((cell) => [cell.columnSpan, cell.rowSpan, ...cell.blocks.map(shown)]),
      )
    case 'paragraph':
      return [
        `${block.style}:`,
        ...block.ids,
        block.runs.map((run) => (run.kind === 'text' ? run.text : run.kind)).join(''),
      ].join(' ')
  }
}

const [inserted, deleted] = [changed('inserted'), changed('deleted')]

describe('asRead', () => {
  it('keeps what was deleted before, what was inserted after', () => {
    expect(
      sides(paragraph([text('One '), text('old', deleted), text('new', inserted), text(' end')])),
    ).toEqual([[': One old end'], [': One new end']])
  })

  it('splits and joins paragraphs, with the look of the first that has words', () => {
    expect(
      sides(
        paragraph([text('First')], { ids: ['a'], style: 'heading 1', endChange: inserted }),
        paragraph([text(' half')], { ids: ['b'] }),
        paragraph([text('Gone', deleted)], { ids: ['c'], style: 'quote', endChange: deleted }),
        paragraph([text('Last')], { ids: ['d'] }),
      ),
    ).toEqual([
      ['heading 1: a b First half', 'quote: c Gone', ': d Last'],
      ['heading 1: a First', ': b  half', ': c d Last'],
    ])
  })

  it('leaves nothing of a paragraph that is gone before a table', () => {
    const table: WordTable = {
      kind: 'table',
      ids: [],
      altText: '',
      columnWidthsMm: [],
      rows: [{ isHeader: false, change: inserted, cells: [] }],
    }
    expect(
      sides(
        paragraph([text('Gone', deleted)], { endChange: deleted }),
        table,
        paragraph([text('Stays')], { endChange: deleted }),
      ),
    ).toEqual([
      [': Gone', ': Stays'],
      [[[]], ': Stays'],
    ])
  })

  it('takes rows out of cells that go over them', () => {
    const cell = (words: string, rowSpan = 1, columnSpan = 1) => ({
      columnSpan,
      rowSpan,
      blocks: [paragraph([text(words)])],
    })
    const row = (change: WordChange | null, ...cells: WordTable['rows'][number]['cells']) => ({
      isHeader: false,
      change,
      cells,
    })
    const table: WordTable = {
      kind: 'table',
      ids: [],
      altText: '',
      columnWidthsMm: [],
      rows: [
        row(deleted, cell('a', 3), cell('b')),
        row(null, cell('c')),
        row(inserted, cell('d')),
        row(null, cell('e', 1, 2)),
      ],
    }
    expect(sides(table)).toEqual([
      [
        [
          [
            [1, 2, ': a'],
            [1, 1, ': b'],
          ],
          [[1, 1, ': c']],
          [[2, 1, ': e']],
        ],
      ],
      [
        [
          [
            [1, 2, ': a'],
            [1, 1, ': c'],
          ],
          [[1, 1, ': d']],
          [[2, 1, ': e']],
        ],
      ],
    ])
  })

  it('gives back the look that words had', () => {
    const bold: WordRun = {
      ...text('x'),
      kind: 'text',
      text: 'x',
      marks: ['bold'],
      isStruck: false,
      language: null,
      reformatted: { author: 'A', at: null, before: ['italic'] },
      link: null,
      field: null,
    }
    const marks = (['before', 'after'] as const).map((side) => {
      const [block] =
        asRead(
          {
            properties: { title: '', language: null, application: '', custom: {} },
            blocks: [],
            notes: { n: { kind: 'footnote', blocks: [paragraph([bold])] } },
            comments: [],
            headers: [],
            footers: [],
            images: {},
            losses: [],
          },
          side,
        ).notes.n?.blocks ?? []
      return block?.kind === 'paragraph' ? block.runs : []
    })
    expect(marks).toEqual([
      [{ ...text('x'), marks: ['italic'] }],
      [{ ...text('x'), marks: ['bold'] }],
    ])
  })
})
