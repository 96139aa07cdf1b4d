import type { Observation } from '@shared/library/observation'
import type { Note } from '@shared/note/note'
import { createText } from '@shared/text/text'
import { expect, it } from 'vitest'
import { limiteSource, pressRelease, statistic } from '../../../test/support/evidence'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import {
  buildNote,
  fullHeader,
  heading,
  list,
  paragraph,
  quotation,
} from '../../../test/support/note-builder'
import { insertStatistics } from '../../store/library/insert/insert-statistics'
import { addSentFile } from '../../store/sent/sent-files'
import { putMarkingReason } from '../../store/ticks/marking-reasons'
import { addNote } from '../create-note'
import { putNoteState } from '../put-note'
import { readNote } from '../read-note'
import { freezeVersion } from '../versions/freeze-version'
import { listReady } from './list-ready'
import { tickFigures } from './tick-figures'

const english = createText('en')
const nowMs = Date.UTC(2026, 10, 22, 12)
const inPress: Observation = { ...statistic().item, id: 'S003', source: '000' }
const figure = {
  kind: 'figure',
  id: 'f1',
  form: 'signed',
  shown: '–80 %',
  shownAt: null,
  observationId: 'S002',
} as const

/** A store with one statistic read in a LIMITE document, and a note that shows it. */
function stored(header: Partial<Note['header']>, body: Note['body']) {
  const context = fakeHandlerContext()
  const { db } = context
  const addSource = db.prepare(
    `insert into sources (id, title, institution, type, reference, date, marking, language)
     values (@id, @title, @institution, @type, @reference, @date, @marking, @language)`,
  )
  for (const source of [limiteSource, pressRelease]) addSource.run(source)
  insertStatistics(db, [statistic().item], null)
  const { id } = addNote(context, buildNote({ header: { ...fullHeader, ...header }, body }))
  const ready = () => listReady(db, { noteId: id, ownName: 'A. Novak' }, english)
  const brief = () =>
    ready().items.map(
      ({ group, isOpen, message }) => `${isOpen ? 'open' : 'told'} ${group}: ${message}`,
    )
  const version = (versionId: string) =>
    listReady(db, { noteId: id, versionId, ownName: 'A. Novak' }, english).items.map(
      ({ group, isOpen, message }) => `${isOpen ? 'open' : 'told'} ${group}: ${message}`,
    )
  return { ...context, id, ready, brief, version }
}

it('lists what is open, group by group, each with its place', () => {
  const subject = 'Returns [tbc]'
  const { ready } = stored({ number: null, to: '', marking: 'none', subject }, [
    heading(1, 'Returns'),
    {
      ...paragraph('Fell [tbc: AT, by 3 May] by ', figure),
      id: 'p1',
    },
    list('bulleted', 'Objective: […]', 'The Union [shall] act [now]'),
    quotation('Member States [should] act.'),
  ])
  const { openCount, items } = ready()
  expect([openCount, items]).toMatchObject([
    8,
    [
      {
        group: 'figures',
        isOpen: true,
        message: 'Not checked by you yet',
        excerpt: '–80 %',
        passage: {
          heading: 'Returns',
          words: 'Fell [tbc: AT, by 3 May] by –80 %',
          start: 28,
          end: 33,
        },
        observationIds: ['S002'],
        figure: { id: 'f1', tick: null },
      },
      {
        group: 'openPoints',
        message: 'To be confirmed',
        place: { kind: 'header', field: 'subject' },
      },
      {
        group: 'openPoints',
        message: 'To be confirmed: AT, by 3 May',
        place: { kind: 'words', partId: 'p1', words: '[tbc: AT, by 3 May]' },
        passage: { start: 5, end: 24 },
      },
      { group: 'openPoints', excerpt: '[…]', passage: { start: 11, end: 14 } },
      { group: 'brackets', excerpt: '[shall]' },
      { group: 'brackets', excerpt: '[now]', passage: { start: 22, end: 27 } },
      { group: 'header', isOpen: true, message: 'To: empty' },
      {
        group: 'header',
        isOpen: false,
        place: { kind: 'header', field: 'number' },
        message: 'Given by the General Secretariat, printed as places: document number',
      },
      {
        group: 'marking',
        isOpen: true,
        message: 'LIMITE is proposed: 14871/24 is the only known place of a figure',
      },
    ],
  ])
})

it('a tick holds while the figure shows what was ticked', () => {
  const { id, brief, ...context } = stored({}, [
    paragraph(figure, { ...figure, id: 'f2', shown: '80 %' }),
  ])
  const tick = (figureId: string, shown: string, isChecked = true) =>
    tickFigures(
      { ...context, nowMs: () => nowMs },
      { noteId: id, figures: [{ figureId, shown, isChecked }], checkedBy: 'A. Novak' },
    )
  tick('f1', '–80 %')
  tick('f2', '79 %')
  expect(brief()).toEqual([
    'told figures: Checked by you on 22 November 2026',
    'open figures: Changed since you checked it: it showed 79 %',
  ])
  tick('f1', '–80 %', false)
  expect(brief()[0]).toBe('open figures: Not checked by you yet')
})

it('looks at a version as it was frozen, and at what is newer since', () => {
  const { id, db, version, brief, ...context } = stored({ number: '14871/24' }, [
    { ...paragraph('Fell by ', { ...figure, form: 'magnitude', shown: '80 %' }), id: 'p1' },
  ])
  const { id: versionId } = freezeVersion({ ...context, db }, { noteId: id, name: 'REV 1' })
  const nowShown = { ...figure, form: 'magnitude', shown: '79 %' } as const
  const now = { ...readNote(db, id), body: [{ ...paragraph('It fell by ', nowShown), id: 'p1' }] }
  putNoteState({ ...context, db }, id, now)
  const checked = { noteId: id, checkedBy: '' }
  const tick = (shown: string) =>
    tickFigures(
      { db, nowMs: () => nowMs },
      { ...checked, figures: [{ figureId: 'f1', shown, isChecked: true }] },
    )
  tick('79 %')
  tick('80 %')
  // The figure was ticked in both, as it stands in each.
  expect(brief()[0]).toBe('told figures: Checked by you on 22 November 2026')
  expect(version(versionId)).toEqual([
    'told figures: Checked by you on 22 November 2026',
    'open header: This version is REV 1, but its number is printed as 14871/24; write 14871/1/24 REV 1 in its header.',
    expect.stringMatching(
      /^told frozen: REV 1 was frozen on .+; the note has 1 change since, which is not in it$/,
    ),
  ])
})

it('counts what a file would mark since a version', () => {
  const { id, db, ready, ...context } = stored({}, [
    { ...paragraph('Old'), id: 'p1' },
    paragraph(figure),
  ])
  freezeVersion({ ...context, db }, { noteId: id, name: 'INIT' })
  const before = readNote(db, id)
  putNoteState({ ...context, db }, id, {
    ...before,
    body: [{ ...paragraph('New'), id: 'p1' }, ...before.body.slice(1)],
  })
  const changes = { since: 'INIT', marks: 'council', deleted: 'ellipsis' } as const
  const asked = { noteId: id, changes, ownName: '' }
  const marked = listReady(db, asked, english).items.filter(({ group }) => group === 'changes')
  expect([marked.map(({ message }) => message), ready().items[0]?.group]).toEqual([
    ['1 change since INIT is marked'],
    'figures',
  ])
})

it('a marking is lower only with a reason, or once another document says the same', () => {
  const { db, id, brief } = stored({ marking: 'none' }, [paragraph(figure)])
  const lower = () => brief().filter((line) => line.includes('marking'))
  const reason = { noteId: id, marking: 'none', proposed: 'LIMITE', givenBy: '', nowMs }
  putMarkingReason(db, { ...reason, marking: 'public', reason: 'Of another choice' })
  expect(lower()).toEqual([
    'open marking: LIMITE is proposed: 14871/24 is the only known place of a figure',
  ])
  putMarkingReason(db, { ...reason, reason: 'Published since' })
  expect(lower()).toEqual([
    'told marking: Lower than proposed (LIMITE): Published since (22 November 2026)',
  ])
  insertStatistics(db, [inPress], null)
  expect(lower()).toEqual([])
})

it('tells how a note differs from the file that was sent last', () => {
  const { db, id, brief } = stored({}, [paragraph('Old')])
  const note = readNote(db, id)
  const file = { versionName: null, fileName: 'st14871.docx', format: 'docx', sentTo: '' } as const
  const madeWith = {
    appVersion: '1',
    packs: [],
    vintages: [],
    percentSpacing: 'none',
    quotationMarks: 'double',
    marks: null,
  } as const
  const times = { sentAtMs: nowMs, recordedAtMs: nowMs, findings: 0, madeWith }
  const content = new Uint8Array([1])
  addSentFile(db, { ...file, ...times, id: 's1', note, content })
  expect(brief()).toEqual(['told sent: No change since st14871.docx was sent on 22 November 2026'])
  const before = { ...note, body: [{ ...paragraph('Something else'), id: 'z1' }, ...note.body] }
  addSentFile(db, { ...file, ...times, id: 's2', note: before, content })
  expect(brief()[0]).toMatch(/^told sent: \d+ changes? since/)
})
