import { contract } from '@shared/contract/contract'
import { expect, it } from 'vitest'
import { limiteSource, pressRelease, statistic } from '../../../test/support/evidence'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { buildNote, paragraph } from '../../../test/support/note-builder'
import { queryPlanSteps } from '../../../test/support/query-plans'
import { addNote } from '../../operations/create-note'
import { insertStatistics } from '../../store/library/insert/insert-statistics'
import { listKnownPlaces } from '../../store/ticks/known-places'
import { createHandlers } from '../handlers'

const figure = {
  kind: 'figure',
  id: 'f1',
  form: 'signed',
  shown: '–80 %',
  shownAt: null,
  observationId: 'S002',
} as const

/** A note that shows a figure of a LIMITE document. */
function filled() {
  const told: unknown[] = []
  const plain = fakeHandlerContext()
  const { db } = plain
  const tellOthers = (event: string, detail: unknown) => void told.push([event, detail])
  const settings = { ...plain.settings.read(), authorName: 'A. Novak' }
  const context = {
    ...plain,
    settings: { ...plain.settings, read: () => settings },
    window: { ...plain.window, tellOthers },
  }
  const addSource = db.prepare(
    `insert into sources (id, title, institution, type, reference, date, marking, language)
     values (@id, @title, @institution, @type, @reference, @date, @marking, @language)`,
  )
  for (const source of [limiteSource, pressRelease]) addSource.run(source)
  insertStatistics(db, [statistic().item], null)
  const { id: noteId } = addNote(context, buildNote({ body: [paragraph(figure)] }))
  return { ...createHandlers(context), db, told, noteId }
}

it('figures are ticked in the name of the author, and other windows hear of it', async () => {
  const { noteId, told, ...handlers } = filled()
  const tick = (isChecked: boolean) =>
    handlers.tickFigures({ noteId, figures: [{ figureId: 'f1', shown: '–80 %', isChecked }] })
  await tick(true)
  const ticks = contract.listFigureTicks.output.parse(await handlers.listFigureTicks({ noteId }))
  expect(ticks).toMatchObject([{ figureId: 'f1', shown: '–80 %', checkedBy: 'A. Novak' }])
  const ready = contract.listReady.output.parse(await handlers.listReady({ noteId }))
  expect(ready.items[0]).toMatchObject({ isOpen: false, figure: { tick: ticks[0] } })
  await tick(false)
  expect([await handlers.listFigureTicks({ noteId }), told]).toEqual([
    [],
    [
      ['noteChanged', { noteId }],
      ['noteChanged', { noteId }],
    ],
  ])
})

it('a proposed marking comes with the reason for a lower one', async () => {
  const { noteId, db, ...handlers } = filled()
  const proposal = async () =>
    contract.getMarkingProposal.output.parse(await handlers.getMarkingProposal({ noteId }))
  const message = 'LIMITE is proposed: 14871/24 is the only known place of a figure'
  expect(await proposal()).toEqual({ marking: 'LIMITE', message, reason: null })
  await handlers.explainMarking({ noteId, reason: 'Published since' })
  expect(await proposal()).toMatchObject({
    message,
    reason: { marking: 'none', reason: 'Published since' },
  })
  insertStatistics(db, [{ ...statistic().item, id: 'S003', source: '000' }], null)
  expect(await proposal()).toBeNull()
})

it('the places of facts are found without reading the library through', () => {
  const { db } = filled()
  const steps = queryPlanSteps(db, (spy) => listKnownPlaces(spy, ['S002']))
  const scans = steps.filter((step) =>
    /^SCAN (own|other|observations|\w*series|sources)\b/i.test(step),
  )
  expect([steps.length > 5, scans]).toEqual([true, []])
})
