import { emptyHeader } from '@shared/note/header'
import type { ReviewChange } from '@shared/review/review'
import { describe, expect, it } from 'vitest'
import { buildNote, heading, paragraph } from '../../support/note-builder'
import type { Expected } from './expected'
import { scoreImport } from './score-import'
import { scoreChanges, scoreComments } from './score-review'

const expected: Expected = {
  about: '',
  sent: null,
  header: { from: 'Presidency' },
  blocks: ['heading 1: State of play', 'paragraph: Arrivals fell by 80 %.', 'text: No more.'],
  footnotes: [],
  changes: [],
  tracked: [],
  comments: [],
  losses: [],
}
const header = { ...emptyHeader, from: 'Presidency' }
const blocks = {
  heading: heading(1, 'State of play'),
  fall: paragraph('Arrivals fell by 80\u00a0%.'),
  more: paragraph('No more.'),
}
const score = (...body: (typeof blocks)[keyof typeof blocks][]) =>
  scoreImport({ header, body: buildNote({ body }).body, notKept: [] }, expected)

describe('the score of an import', () => {
  it('is full for what the file says, whatever its spaces', () => {
    const { words, kinds, header: fields } = score(blocks.heading, blocks.fall, blocks.more)
    expect([words, kinds, fields].flatMap(({ faults }) => faults)).toEqual([])
  })

  it('misses a word that is gone', () => {
    const { words, kinds } = score(blocks.heading, paragraph('Arrivals fell by 80'), blocks.more)
    expect(words.faults).toEqual(['lost: %.'])
    expect(kinds.faults).toHaveLength(2)
  })

  it('misses a heading that became a paragraph, an order that is another, a line too many', () => {
    expect(score(paragraph('State of play'), blocks.fall, blocks.more).kinds.faults).toEqual([
      'paragraph instead of heading 1: State of play',
    ])
    expect(score(blocks.fall, blocks.heading, blocks.more).kinds.right).toBe(2)
    expect(score(blocks.heading, blocks.fall, blocks.more, blocks.more).kinds).toMatchObject({
      right: 3,
      all: 4,
    })
  })

  it('counts a loss that is told as kept', () => {
    const notKept = [{ what: 'text-box', near: '', text: 'No more.', isTextKept: false } as const]
    const { body } = buildNote({ body: [blocks.heading, blocks.fall] })
    expect(scoreImport({ header, body, notKept }, expected).words.faults).toEqual([])
  })
})

const note = buildNote({ body: [paragraph('The region is essential to us.')] })
const change: Extract<ReviewChange, { kind: 'text' }> = {
  kind: 'text',
  id: 'c1',
  copyId: 'copy',
  author: 'Anna',
  at: null,
  isTracked: true,
  conflicts: [],
  in: 'x1',
  start: 14,
  end: 23,
  before: 'essential',
  after: [{ kind: 'text', text: 'vital', marks: [] }],
  caution: null,
}
const told = {
  kind: 'text',
  author: 'Anna',
  in: 'x1',
  before: 'essential',
  after: 'vital',
  near: 'The region is ',
}
const scoreOf = (...changes: ReviewChange[]) => scoreChanges(changes, note, [told])

describe('the score of a review', () => {
  it('is full for a change as it was made, in one piece or two, in whole or without shared letters', () => {
    const out = { ...change, after: [] }
    const put = { ...change, id: 'c2', start: 23, end: 23, before: '' }
    const letters = {
      ...change,
      end: 21,
      before: 'essenti',
      after: [{ kind: 'text', text: 'vit', marks: [] } as const],
    }
    for (const changes of [[change], [out, put], [letters]])
      expect(scoreOf(...changes)).toEqual({ right: 1, all: 1, faults: [], invented: [] })
  })

  it.each<readonly [string, Partial<Extract<ReviewChange, { kind: 'text' }>>]>([
    ['another author', { author: 'Jean' }],
    ['another place', { start: 2 }],
    ['another text', { in: 'x2' }],
    ['other words', { before: 'essence' }],
  ])('misses it and says that one is invented for %s', (_, wrong) => {
    const { right, invented } = scoreOf({ ...change, ...wrong })
    expect([right, invented.length]).toEqual([0, 1])
  })

  it('says what nobody did', () => {
    expect(
      scoreOf(change, { ...change, id: 'c3', start: 0, end: 3, before: 'The' }).invented,
    ).toHaveLength(1)
  })

  it('misses a comment on other words', () => {
    const comment = {
      author: 'Anna',
      text: 'Why?',
      on: 'region',
      in: 'x1',
      answers: null,
      isResolved: false,
    }
    const came = {
      id: 'k1',
      copyId: 'copy',
      author: 'Anna',
      at: null,
      text: 'Why?',
      ranges: [{ in: 'x1', start: 4, end: 10 }],
      quote: 'region',
      answersId: null,
      ownId: null,
      isResolved: false,
    }
    expect(scoreComments([came], [comment]).right).toBe(1)
    expect(scoreComments([{ ...came, quote: 'us' }], [comment]).right).toBe(0)
  })
})
