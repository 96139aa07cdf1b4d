import { describe, expect, it } from 'vitest'
import type { Block } from '../../note/block'
import type { Inline } from '../../note/inline'
import type { ReviewChange, ReviewComment } from '../review'
import { wordsOfUnits } from '../texts/units'
import { reviewedNote, type ShownBlock, type ShownLine } from './reviewed-note'

const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words, marks: [] }]
const figure: Inline = {
  kind: 'figure',
  id: 'f1',
  form: 'signed',
  shown: '4 200',
  shownAt: null,
  observationId: 'o1',
}
const paragraph = (id: string, words: string): Extract<Block, { kind: 'paragraph' }> => ({
  kind: 'paragraph',
  id,
  language: null,
  content: text(words),
})
const body: readonly Block[] = [
  { kind: 'heading', id: 'h1', level: 1, content: text('Returns') },
  {
    ...paragraph('p1', ''),
    content: [...text('In 2024, '), figure, ...text(' persons left.')],
  },
  {
    kind: 'list',
    id: 'l1',
    style: 'numbered',
    items: [
      { id: 'i1', content: text('One'), sublists: [] },
      { id: 'i2', content: text('Two'), sublists: [] },
    ],
  },
  {
    kind: 'questions',
    id: 'q',
    intro: text('Questions:'),
    items: [{ id: 'q1', questionId: null, content: text('How?') }],
  },
  {
    kind: 'table',
    id: 't1',
    columnWidthsPx: [null],
    rows: [
      { cells: [{ header: true, columnSpan: 1, rowSpan: 1, content: [paragraph('c1', 'Year')] }] },
    ],
  },
]

const by = (id: string) => ({
  id,
  copyId: 'k1',
  author: 'M. Rossi',
  at: null,
  isTracked: true,
  conflicts: [],
})

/** `-gone-`, `+new+`, each with its change; other words as they are; whole lines in brackets. */
function written(block: ShownBlock): string {
  const rows = block.rows.map(({ cells }) =>
    cells.map(({ lines }) => lines.map(writtenLine).join(' ')).join(' | '),
  )
  const whole = block.changeIds.length > 0 ? `{${block.state} ${block.changeIds.join()}} ` : ''
  return whole + [...block.lines.map(writtenLine), ...rows].join(' / ')
}

function writtenLine({ label, state, changeIds, segments }: ShownLine): string {
  const words = segments.map(({ kind, inlines, changeIds: ids, commentIds }) => {
    const sign = { kept: ids.length > 0 ? '~' : '', removed: '-', inserted: '+' }[kind]
    const comment = commentIds.length > 0 ? `<${commentIds.join()}>` : ''
    return `${sign}${wordsOfUnits(inlines)}${sign}${ids.join()}${comment}`
  })
  const whole = changeIds.length > 0 || state !== 'kept' ? `[${state} ${changeIds.join()}] ` : ''
  return `${whole}${label === '' ? '' : `${label} `}${words.join('')}`
}

const shown = (
  changes: readonly ReviewChange[],
  comments: readonly ReviewComment[] = [],
): readonly string[] => reviewedNote(body, { changes, comments }).map(written)

const untouched = [
  '1) Returns',
  'In 2024, 4 200 persons left.',
  '1. One / 2. Two',
  'Questions: / 1) How?',
  'Year',
]

describe('reviewedNote', () => {
  it('is the note itself where nothing came back', () => {
    expect(shown([])).toEqual(untouched)
  })

  it('shows words taken out, put in and commented in their places', () => {
    const change = { kind: 'text' as const, in: 'p1', before: '', caution: null }
    const changes: readonly ReviewChange[] = [
      { ...by('a'), ...change, start: 9, end: 10, before: '4 200', after: text('4 300') },
      { ...by('b'), ...change, start: 0, end: 0, after: text('Up! ') },
      { ...by('c'), kind: 'marks', in: 'p1', start: 3, end: 7, before: [], after: ['bold'] },
    ]
    const comment: ReviewComment = {
      id: 'm',
      copyId: 'k1',
      author: '',
      at: null,
      text: 'Sure?',
      ranges: [{ in: 'p1', start: 9, end: 18 }],
      quote: '',
      answersId: null,
      ownId: null,
      isResolved: false,
    }
    expect(shown(changes, [comment])[1]).toBe(
      '+Up! +bIn ~2024~c, -4 200-a<m>+4 300+a persons<m> left.',
    )
  })

  it('shows blocks and items that came, went, were split and became something else', () => {
    const before = { before: '' }
    const changes: readonly ReviewChange[] = [
      { ...by('x'), kind: 'addedBlock', afterId: null, block: paragraph('n1', 'First') },
      { ...by('y'), kind: 'addedBlock', afterId: 'x', block: paragraph('n2', 'Second') },
      { ...by('z'), kind: 'addedBlock', afterId: 'i2', block: paragraph('n3', 'Behind') },
      { ...by('s'), kind: 'split', in: 'p1', place: 3, ...before },
      { ...by('r'), kind: 'removed', in: 'i1', caution: null, ...before },
      { ...by('i'), kind: 'addedItem', in: 'l1', afterId: 'i1', content: text('New') },
      { ...by('u'), kind: 'addedItem', in: 'q1', afterId: null, content: text('Part') },
      { ...by('k'), kind: 'becameKind', in: 'h1', block: paragraph('h1', 'Returns') },
      { ...by('g'), kind: 'removed', in: 't1', caution: null, ...before },
    ]
    expect(shown(changes)).toEqual([
      '{added x} [added ] +First+x',
      '{added y} [added ] +Second+y',
      '{removed k} [kept k] 1) Returns',
      '{added k} [added ] +Returns+k',
      '[kept s] In +\n+s2024, 4 200 persons left.',
      '[removed r] 1. One / [added i] +New+i / 2. Two',
      '{added z} [added ] +Behind+z',
      'Questions: / 1) How? / [added u] +Part+u',
      '{removed g} [removed ] Year',
    ])
  })
})
