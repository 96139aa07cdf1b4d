import { expect, it } from 'vitest'
import { buildNote, fullHeader, paragraph } from '../../../test/support/note-builder'
import { createText } from '../../text/text'
import type { ReadyFacts } from './ready-facts'
import { readyItems } from './ready-items'

const english = createText('en')
const nothing: ReadyFacts = {
  ticks: [],
  ownName: '',
  spans: [],
  findings: [],
  marking: { proposed: null, reason: null },
  sent: null,
}
const at = '2026-11-22T10:00:00.000Z'

it('tells of comments that are not resolved, at the words that they are about', () => {
  const comment = {
    id: 'c1',
    author: 'A. Novak',
    createdAt: at,
    text: 'Is this still so?',
    quote: 'fell',
    resolved: null,
    replies: [],
    ranges: [{ in: 'p1', start: 9, end: 13 }],
  }
  const note = {
    ...buildNote({ header: fullHeader, body: [{ ...paragraph('Arrivals fell.'), id: 'p1' }] }),
    comments: [
      comment,
      { ...comment, id: 'c2', resolved: { by: '', at } },
      { ...comment, id: 'c3', author: '', quote: 'gone', ranges: [] },
    ],
  }
  expect(readyItems(note, nothing, english)).toMatchObject([
    {
      group: 'comments',
      isOpen: true,
      message: 'A. Novak: Is this still so?',
      excerpt: 'fell',
      place: { kind: 'comment', id: 'c1' },
      passage: { words: 'Arrivals fell.', start: 9, end: 13 },
    },
    { message: 'Is this still so?', excerpt: 'gone', passage: null },
  ])
})

it('tells its authors what is not to be said, and others that it is in their document', () => {
  const body = [{ ...paragraph('Our red line: no quota.'), role: 'notToBeSaid' as const }]
  const briefing = buildNote({
    header: { ...fullHeader, number: null, type: 'BRIEFING' },
    body,
  })
  const finding = {
    rule: 'not-to-be-said',
    severity: 'error',
    start: 0,
    end: 23,
    excerpt: 'Our red line: no quota.',
    message: 'Not to be said',
    place: { kind: 'words', partId: 'x1', words: 'Our red line: no quota.' },
  } as const
  const items = [
    readyItems(briefing, nothing, english),
    readyItems(
      buildNote({ header: fullHeader, body }),
      { ...nothing, findings: [finding] },
      english,
    ),
  ]
  expect(items.map((list) => list.map(({ group, isOpen }) => [group, isOpen]))).toEqual([
    [['secret', false]],
    [['secret', true]],
  ])
})
