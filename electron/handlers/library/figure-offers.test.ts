import { contract } from '@shared/contract/contract'
import { notLinked } from '@shared/contract/library/figure-offers'
import { expect, it } from 'vitest'
import { limiteSource, statistic } from '../../../test/support/evidence'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { buildNote, figure, fullHeader, paragraph } from '../../../test/support/note-builder'
import { queryPlanSteps } from '../../../test/support/query-plans'
import { addNote } from '../../operations/create-note'
import { listFigureOffers as listOffers } from '../../operations/figures/figure-offers'
import { readNote } from '../../operations/read-note'
import { findByValue } from '../../store/figures/observations-by-value'
import { insertStatistics } from '../../store/library/insert/insert-statistics'
import { createHandlers } from '../handlers'

function filled() {
  const context = fakeHandlerContext()
  const { db } = context
  db.prepare(
    `insert into sources (id, title, institution, type, reference, date, marking, language)
     values (@id, @title, @institution, @type, @reference, @date, @marking, @language)`,
  ).run(limiteSource)
  insertStatistics(db, [statistic().item], null)
  const words = 'Frontex data show an 80% reduction in irregular border crossings in 2024'
  const note = addNote(
    context,
    buildNote({
      header: fullHeader,
      body: [paragraph(`${words}.`), paragraph(`${words}, it is said; `, figure('80 %'))],
    }),
  )
  return { ...createHandlers(context), db, noteId: note.id }
}

it('offers the numbers of a note that the library has, until they are to stay numbers', async () => {
  const { listFigureOffers, keepFigures, noteId, db } = filled()
  const list = async () =>
    contract.listFigureOffers.output.parse(await listFigureOffers({ noteId }))
  const [first, second] = await list()
  expect([first, second].map((one) => [one?.words, one?.values[0]?.evidence.item.id])).toEqual([
    ['80%', 'S002'],
    ['80%', 'S002'],
  ])
  const figureId = first?.key ?? ''
  await keepFigures({ noteId, figures: [{ figureId, against: notLinked }] })
  expect((await list()).map(({ key }) => key)).toEqual([second?.key])
  await keepFigures({ noteId, figures: [{ figureId, against: null }] })
  expect(await list()).toHaveLength(2)
  db.prepare('update sources set deletedAtMs = 1').run()
  expect(await list()).toEqual([])
})

it('lets others have their turn while it looks through a long note', async () => {
  const { db, noteId } = filled()
  const context = fakeHandlerContext({ db })
  const words = 'Frontex data show an 80% reduction in irregular border crossings in 2024.'
  const body = Array.from({ length: 10 }, (_, index) => ({
    ...paragraph(words),
    id: `long${index}`,
  }))
  const long = addNote({ ...context, newId: () => 'long' }, buildNote({ header: fullHeader, body }))
  let pauses = 0
  const pause = async () => {
    pauses += 1
  }
  const offers = await listOffers({ db, pause }, long.id)
  expect([offers.map(({ partId }) => partId), pauses]).toEqual([body.map(({ id }) => id), 3])
  expect(await listOffers({ db, pause }, noteId)).toHaveLength(2)
})

it('looks values up by an index', () => {
  const { db } = filled()
  const steps = queryPlanSteps(db, (spy) => findByValue(spy, [80]))
  expect(steps.filter((step) => step.includes('SCAN observations'))).toEqual([])
  expect(steps.some((step) => step.includes('observationsByValue'))).toBe(true)
})

it('makes the next note of one, which knows it, and leaves what was', async () => {
  const { makeFromNote, findNoteOrigin, noteId, db } = filled()
  const made = contract.makeFromNote.output.parse(
    await makeFromNote({ id: noteId, output: 'next-note' }),
  )
  const next = readNote(db, made.note.id)
  expect([next.header.number, next.header.date, next.header.codes]).toEqual([null, null, []])
  expect(next.header.subject).toBe(readNote(db, noteId).header.subject)
  expect(await findNoteOrigin({ id: next.id })).toMatchObject({ id: noteId })
})
