import { expect, it } from 'vitest'
import { annex, buildNote, chart, fullHeader, paragraph } from '../../../test/support/note-builder'
import { languageOf } from '../../language/language-of'
import { createText } from '../../text/text'
import type { ReadyFacts } from './ready-facts'
import { readyItems } from './ready-items'

const english = createText('en')
const nothing: ReadyFacts = {
  audience: 'sending',
  ticks: [],
  ownName: '',
  spans: [],
  findings: [],
  marking: { proposed: null, reason: null },
  marked: null,
  frozen: null,
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

it('asks for a tick of each chart, which holds while it draws the same', () => {
  const drawn = { ...chart('Arrivals', 'A line'), id: 'c1' }
  const note = buildNote({ header: fullHeader, body: [drawn] })
  const [item] = readyItems(note, nothing, english)
  const shown = item?.figure?.shown ?? ''
  const tick = { figureId: 'c1', shown, checkedBy: '', checkedAt: at }
  const [ticked] = readyItems(note, { ...nothing, ticks: [tick] }, english)
  const [later] = readyItems(
    note,
    { ...nothing, ticks: [{ ...tick, shown: 'Arrivals: 2023: 1' }] },
    english,
  )
  expect([item, ticked, later]).toMatchObject([
    {
      id: 'chart c1',
      group: 'figures',
      isOpen: true,
      message: 'Not checked by you yet',
      excerpt: 'Arrivals',
      place: { kind: 'value', id: 'c1' },
      chart: { form: 'bar' },
    },
    { isOpen: false, message: 'Checked by you on 22 November 2026', figure: { tick } },
    { isOpen: true, message: 'Its values have changed since you checked it' },
  ])
})

it('finds what is to be filled in and confirmed in every field of the header', () => {
  const header = {
    ...fullHeader,
    place: '[…]',
    codes: ['JAI 1545', 'MIGR [tbc]'],
    meetingDate: '[tbc: GSC, by Friday]',
    previousDocuments: ['12527/15', '[14871/24]'],
    subject: 'Returns […]: [draft]',
  }
  const items = readyItems(buildNote({ header, body: [] }), nothing, english)
  expect(items.map(({ group, excerpt, place }) => [group, excerpt, place])).toEqual([
    ['openPoints', '[…]', { kind: 'header', field: 'place' }],
    ['openPoints', '[tbc]', { kind: 'header', field: 'codes' }],
    ['openPoints', '[tbc: GSC, by Friday]', { kind: 'header', field: 'meetingDate' }],
    ['openPoints', '[…]', { kind: 'header', field: 'subject' }],
    ['brackets', '[14871/24]', { kind: 'header', field: 'previousDocuments' }],
    ['brackets', '[draft]', { kind: 'header', field: 'subject' }],
  ])
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
})

it('leaves to colleagues what a draft is sent to them for', () => {
  const note = {
    ...buildNote({
      header: { ...fullHeader, to: '' },
      body: [{ ...paragraph('Ask [tbc], or [not].'), id: 'p1' }],
    }),
    comments: [
      {
        id: 'c1',
        author: '',
        createdAt: at,
        text: 'Really?',
        quote: 'Ask',
        resolved: null,
        replies: [],
        ranges: [],
      },
    ],
  }
  const marked = { since: 'INIT', changeCount: 2, figureCount: 1, holdsDeleted: true }
  const items = (audience: ReadyFacts['audience']) =>
    readyItems(note, { ...nothing, audience, marked }, english).map(
      ({ group, isOpen, message }) => `${isOpen ? 'open' : 'told'} ${group}: ${message}`,
    )
  const changes = [
    'told changes: 2 changes since INIT are marked',
    'told changes: 1 figure shows something else than it did',
    'told changes: What was taken out can be read in the file',
  ]
  expect([items('sending'), items('colleagues')]).toEqual([
    [
      'open openPoints: To be confirmed',
      'open comments: Really?',
      'open brackets: In square brackets',
      'open header: To: empty',
      ...changes,
    ],
    [
      'told openPoints: To be confirmed',
      'told brackets: In square brackets',
      'told header: To: empty',
      ...changes,
    ],
  ])
})

it('a file that would mark nothing is to be looked at', () => {
  const marked = { since: 'INIT', changeCount: 0, figureCount: 0, holdsDeleted: true }
  const note = buildNote({ header: fullHeader, body: [] })
  expect(readyItems(note, { ...nothing, marked }, english)).toMatchObject([
    {
      group: 'changes',
      isOpen: true,
      message: 'Nothing has changed since INIT: nothing would be marked',
    },
  ])
})

it("an 'I' ITEM NOTE ends with what Coreper is asked for", () => {
  const header = { ...fullHeader, type: "'I' ITEM NOTE" }
  const found = (...words: readonly string[]) =>
    readyItems(
      buildNote({
        header,
        body: [...words.map((line) => paragraph(line)), annex('Text'), paragraph('An annex')],
      }),
      nothing,
      english,
    ).map(({ message }) => message)
  const { invitation } = languageOf('en').documents
  expect([found('Coreper met.', 'The text is agreed.'), found('Agreed.', invitation)]).toEqual([
    [
      "'I' ITEM NOTE: what Coreper is asked for does not stand at its end; / and “Invitation” inserts it",
    ],
    [],
  ])
})
