import type { Block } from '@shared/note/block'
import type { Inline } from '@shared/note/inline'
import type { Review, ReviewChange, ReviewComment } from '@shared/review/review'
import { describe, expect, it } from 'vitest'
import { authorMarks } from './authors'
import { countOf, type Decisions, stateOf, takeSide } from './decisions'
import { editedWords, wordsOf } from './edited-words'
import { entriesOf, idsOf } from './entries'
import { placesOf } from './places'

const text = (words: string, marks: readonly 'bold'[] = []) =>
  ({ kind: 'text', text: words, marks }) as const
const body: readonly Block[] = [
  { kind: 'paragraph', id: 'p0', language: null, content: [text('Before all.')] },
  { kind: 'heading', id: 'h1', level: 1, content: [text('Returns')] },
  { kind: 'paragraph', id: 'p1', language: null, content: [text('Some words.')] },
]
const by = (id: string, copyId: string, conflicts: readonly string[] = []) => ({
  id,
  copyId,
  author: copyId,
  at: null,
  isTracked: true,
  conflicts,
})
const words = (place: string, start: number) => ({
  kind: 'text' as const,
  in: place,
  start,
  end: start + 1,
  before: 'x',
  after: [],
  caution: null,
})
const changes: readonly ReviewChange[] = [
  { ...by('head', 'k1'), kind: 'header', field: 'subject', before: 'a', after: 'b' },
  { ...by('a', 'k1', ['b', 'c']), kind: 'removed', in: 'p1', before: 'Some', caution: null },
  { ...by('b', 'k2', ['a']), ...words('p1', 1) },
  { ...by('c', 'k3', ['a']), ...words('p1', 8) },
  { ...by('new', 'k1'), kind: 'addedBlock', afterId: 'p1', block: { kind: 'contents', id: 'x' } },
]
const comment = (id: string, answersId: string | null, start: number): ReviewComment => ({
  id,
  copyId: 'k1',
  author: 'M. Rossi',
  at: null,
  text: id,
  ranges: [{ in: 'p1', start, end: start + 1 }],
  quote: '',
  answersId,
  ownId: null,
  isResolved: false,
})
const review: Review = {
  id: 'r',
  noteId: 'n',
  sentId: null,
  copies: [],
  changes,
  comments: [comment('m1', null, 4), comment('m2', 'm1', 4), comment('m3', 'elsewhere', 0)],
  losses: [],
  decisions: [],
}
const entries = entriesOf(review, placesOf(body))
const conflict = entries.find((entry) => entry.kind === 'conflict')

describe('entriesOf', () => {
  it('tells one thing to decide after the other, as one reads the note', () => {
    expect(entries.map((entry) => [entry.kind, entry.section, idsOf(entry).join()])).toEqual([
      ['change', null, 'head'],
      ['conflict', 'Returns', 'a,b,c'],
      ['comment', 'Returns', 'm3'],
      ['comment', 'Returns', 'm1,m2'],
      ['change', 'Returns', 'new'],
    ])
  })

  it('ends where comments answer each other', () => {
    const round = { ...review, comments: [comment('m1', 'm2', 0), comment('m2', 'm1', 0)] }
    const told = entriesOf(round, placesOf(body)).filter(({ kind }) => kind === 'comment')
    expect(told.map(({ id }) => id)).toEqual(['m1', 'm2'])
  })
})

describe('takeSide', () => {
  it('refuses what cannot stand beside it, and leaves open what can', () => {
    if (conflict === undefined) throw new Error('No conflict')
    expect(takeSide(conflict, 0).map(({ id, decision }) => `${id} ${decision}`)).toEqual([
      'a taken',
      'b refused',
      'c refused',
    ])
    const some = takeSide(conflict, 1)
    expect(some.map(({ id, decision }) => `${id} ${decision}`)).toEqual(['a refused', 'b taken'])
    const decisions: Decisions = new Map(some.map((one) => [one.id, one]))
    expect(stateOf(conflict, decisions)).toBe('open')
    expect(countOf(entries, decisions)).toEqual({ taken: 1, refused: 1, open: 6 })
  })
})

describe('editedWords', () => {
  const figure: Inline = {
    kind: 'figure',
    id: 'f1',
    form: 'signed',
    shown: '80 %',
    shownAt: null,
    observationId: 'o1',
  }
  const inlines: readonly Inline[] = [text('A fall by '), figure, text(' in a year', ['bold'])]

  it('gives the same text back where nothing was typed', () => {
    expect(editedWords(inlines, wordsOf(inlines))).toEqual(inlines)
  })

  it('keeps a figure that is still there, and the marks of the text round it', () => {
    expect(editedWords(inlines, 'A drop of 80 % a year')).toEqual([
      text('A drop of '),
      figure,
      text(' a year', ['bold']),
    ])
  })

  it('is plain text where the figure was typed over', () => {
    expect(editedWords(inlines, 'A fall by 77 %')).toEqual([text('A fall by 77 %')])
  })
})

it('gives each author letters and a colour', () => {
  expect([...authorMarks(['M. Rossi', 'Andrea Maria Novakova', 'DG', 'Österreich'])]).toEqual([
    ['M. Rossi', { initials: 'MR', colour: 'var(--chart-1)' }],
    ['Andrea Maria Novakova', { initials: 'AN', colour: 'var(--chart-2)' }],
    ['DG', { initials: 'DG', colour: 'var(--chart-3)' }],
    ['Österreich', { initials: 'ÖS', colour: 'var(--chart-4)' }],
  ])
})
