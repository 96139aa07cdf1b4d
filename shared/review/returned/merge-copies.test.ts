import { describe, expect, it } from 'vitest'
import { wordDocument, wordParagraph, wordText } from '../../../test/support/word-values'
import { emptyHeader } from '../../note/header'
import type { Inline } from '../../note/inline'
import type { Note } from '../../note/note'
import type { WordChange, WordDocument, WordParagraph, WordRun } from '../../word/word-document'
import { applyReview } from '../apply/apply-review'
import type { Review, ReviewChange } from '../review'
import { wordsOfUnits } from '../texts/units'
import { compareCopy } from './compare-copy'
import { mergeCopies } from './merge-copies'

const at = '2026-01-05T10:00:00.000Z'
const run = (words: string, kind: WordChange['kind'] | null = null, author = ''): WordRun =>
  wordText(words, { change: kind === null ? null : { kind, author, at, move: null } })
const line = (id: string | null, runs: readonly WordRun[]) =>
  wordParagraph(runs, { ids: id === null ? [] : [id] })
const file = (...blocks: readonly WordParagraph[]) => wordDocument(blocks)
const text = (words: string): Inline => ({ kind: 'text', text: words, marks: [] })
const figure: Inline = {
  kind: 'figure',
  id: 'f1',
  observationId: 'o1',
  form: 'signed',
  shown: '4 200',
  shownAt: null,
}
const note: Note = {
  schemaVersion: 1,
  id: 'note1',
  template: 'blank',
  title: 'Returns',
  revision: 1,
  savedAt: at,
  header: emptyHeader,
  body: [
    {
      id: 'a',
      kind: 'paragraph',
      language: null,
      content: [text('In 2024 there were '), figure, text(' returns to the region.')],
    },
    { id: 'b', kind: 'paragraph', language: null, content: [text('The partners work together.')] },
    { id: 'c', kind: 'paragraph', language: null, content: [text('The Working Party meets.')] },
  ],
}
const a = 'In 2024 there were 4\u00a0200 returns to the region.'
const b = 'The partners work together.'
const c = 'The Working Party meets.'
const sent = { note, document: file(line('a', [run(a)]), line('b', [run(b)]), line('c', [run(c)])) }

const compare = (id: string, document: WordDocument) => {
  let count = 0
  const newId = () => {
    count += 1
    return `${id}${count}`
  }
  return compareCopy(sent, { id, document }, { newId })
}
const told = (changes: readonly ReviewChange[]) =>
  changes.map(({ id, copyId: _copy, at: _at, isTracked: _tracked, ...change }) => change)
const taken = (changes: readonly ReviewChange[], ids: readonly string[]): Review => ({
  id: 'r',
  noteId: note.id,
  sentId: null,
  copies: [],
  changes,
  comments: [],
  losses: [],
  decisions: ids.map((id) => ({ id, decision: 'taken', reason: '' })),
})
const apply = (review: Review, now: Note = note) =>
  applyReview({ note: now, sent: note }, review, { newId: () => 'new', nowIso: at })

const replaced = (words: string, by: string, author: string) =>
  file(
    line('a', [run(a)]),
    line('b', [
      run('The '),
      run(words, 'deleted', author),
      run(by, 'inserted', author),
      run(b.slice(4 + words.length)),
    ]),
    line('c', [run(c)]),
  )

describe('copies that came back', () => {
  it('say a figure that was typed over beside what its source says', () => {
    const document = file(
      line('a', [
        run('In 2024 there were 4 '),
        run('2', 'deleted', 'M. Rossi'),
        run('3', 'inserted', 'M. Rossi'),
        run('00 returns to the region.'),
      ]),
      ...sent.document.blocks.slice(1).filter((block) => block.kind === 'paragraph'),
    )
    const { changes } = compare('x', document)
    const after = [{ ...figure, form: 'typed', shown: '4 300' }]
    expect(told(changes)).toEqual([
      {
        author: 'M. Rossi',
        conflicts: [],
        kind: 'text',
        in: 'a',
        start: 19,
        end: 20,
        before: '4 200',
        after,
        caution: { kind: 'figure', figureId: 'f1', sourced: '4 200' },
      },
    ])
    const { note: applied } = apply(taken(changes, ['x1']))
    expect(applied.body[0]).toMatchObject({
      content: [text('In 2024 there were '), ...after, text(' returns to the region.')],
    })
  })

  it('are one list: what two did alike is told once, what clashes names the other', () => {
    const copies = [
      compare('x', replaced('partners', 'countries', 'M. Rossi')),
      compare('y', replaced('partners', 'countries', 'J. Novak')),
      compare('z', replaced('partners work', 'states meet', 'A. Weber')),
    ]
    const { changes } = mergeCopies(copies, note)
    expect(changes.map(({ author, copyId, conflicts }) => ({ author, copyId, conflicts }))).toEqual(
      [
        { author: 'M. Rossi, J. Novak', copyId: 'x', conflicts: ['z1'] },
        { author: 'A. Weber', copyId: 'z', conflicts: ['x1'] },
      ],
    )
  })

  it('know lines that are gone, moved, split and joined without tracked changes or ids', () => {
    const copy = (...lines: readonly string[]) =>
      told(compare('x', file(...lines.map((words) => line(null, [run(words)])))).changes)
    const untracked = { author: '', conflicts: [] }
    expect(copy(a, c)).toEqual([
      { ...untracked, kind: 'removed', in: 'b', before: b, caution: null },
    ])
    expect(copy(b, a, c)).toEqual([
      { ...untracked, kind: 'moved', in: 'a', afterId: 'b', before: wordsOf(a) },
    ])
    expect(copy('In 2024 there were 4 200', 'returns to the region.', b, c)).toEqual([
      { ...untracked, kind: 'split', in: 'a', place: 21, before: wordsOf(a) },
    ])
    expect(copy(a, `${b} ${c}`)).toEqual([
      { ...untracked, kind: 'joined', in: 'c', withId: 'b', before: c },
    ])
  })

  it('change nothing by other spaces, quotation marks or dashes', () => {
    const { changes, losses } = compare(
      'x',
      file(
        line(null, [run(a.replace('\u00a0', ' '))]),
        line(null, [run(`${b}  `)]),
        line(null, [run(c)]),
      ),
    )
    expect({ changes, losses }).toEqual({ changes: [], losses: [] })
  })
})

describe('what was taken', () => {
  const { changes } = compare('x', replaced('partners', 'countries', 'M. Rossi'))

  it('finds its place in a note that moved on', () => {
    const now = withWords('Since May the partners work together.')
    expect(apply(taken(changes, ['x1']), now).note.body[1]).toMatchObject({
      content: [text('Since May the countries work together.')],
    })
  })

  it('is told where its words are gone, and nothing is changed then', () => {
    const now = withWords('The neighbours work together.')
    expect(apply(taken(changes, ['x1']), now)).toEqual({ note: now, unplaced: ['x1'] })
  })

  it('makes two paragraphs of one, and no space begins the second', () => {
    const words = 'In 2024 there were 4 200'
    const lines = [words, 'returns to the region.', b, c]
    const split = compare('x', file(...lines.map((one) => line(null, [run(one)])))).changes
    const { body } = apply(taken(split, ['x1'])).note
    expect(
      body.slice(0, 2).map((block) => ('content' in block ? wordsOfUnits(block.content) : '')),
    ).toEqual([words, 'returns to the region.'])
  })

  it('is nothing where all is refused', () => {
    expect(apply(taken(changes, []))).toEqual({ note, unplaced: [] })
  })
})

function withWords(words: string): Note {
  const body = note.body.map((block) =>
    block.id === 'b' && block.kind === 'paragraph' ? { ...block, content: [text(words)] } : block,
  )
  return { ...note, body }
}

function wordsOf(printed: string): string {
  return printed.replace('\u00a0', ' ')
}
