import { contract } from '@shared/contract/contract'
import type { Observation } from '@shared/library/observation'
import type { FigureInline } from '@shared/note/inline'
import { describe, expect, it } from 'vitest'
import { limiteSource, statistic } from '../../../test/support/evidence'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { queryPlanSteps } from '../../../test/support/query-plans'
import { addNote, createNote } from '../../operations/create-note'
import { listFigureChanges } from '../../operations/figures/draft-changes'
import { figuresChangedBy } from '../../operations/figures/figures-changed-by'
import { readNote } from '../../operations/read-note'
import type { WriteDb } from '../../store/database'
import { insertStatistics } from '../../store/library/insert/insert-statistics'
import { createHandlers } from '../handlers'

const april = statistic({
  id: 'S1',
  indicator: 'first-time applicants',
  value: 75_445,
  unit: 'persons',
  vintage: '2024-04-23',
  provider: 'Eurostat',
  source: 'eurostat',
}).item
const june: Observation = { ...april, id: 'S2', value: 75_405, vintage: '2024-06-14' }
const figure: FigureInline & { readonly observationId: string } = {
  kind: 'figure',
  id: 'f1',
  form: 'signed',
  shown: '75 445',
  shownAt: '2024-05-01T10:00:00.000Z',
  observationId: 'S1',
}

/** A library with one value, and two notes that show it. */
function filled(changes: Partial<FigureInline> = {}) {
  const told: unknown[] = []
  const plain = fakeHandlerContext()
  const { db } = plain
  const tellOthers = (event: string) => void told.push(event)
  const context = { ...plain, window: { ...plain.window, tellOthers } }
  db.prepare(
    `insert into sources (id, title, institution, type, reference, date, marking, language)
     values (@id, @title, @institution, @type, @reference, @date, @marking, @language)`,
  ).run({ ...limiteSource, id: 'eurostat' })
  insertStatistics(db, [april], null)
  const noteIds = ['One', 'Two'].map((title) => {
    const blank = createNote(context, { template: 'blank', title })
    const content = [{ ...figure, ...changes }]
    const paragraph = { id: 'p1', kind: 'paragraph', language: null, content } as const
    return addNote(context, { ...readNote(db, blank.id), body: [paragraph] }).id
  })
  return { ...createHandlers(context), db, told, noteIds }
}

/** Adds observations as a pack that came in on this day. */
function add(db: WriteDb, day: string, ...observations: readonly Observation[]): void {
  db.prepare('insert into packs (id, title, marking, addedAtMs) values (?, ?, ?, ?)').run(
    day,
    day,
    'none',
    Date.parse(day) || 0,
  )
  insertStatistics(db, observations, day)
}

const shownBy = (db: WriteDb, noteId: string | undefined) => {
  const [block] = readNote(db, noteId ?? '').body
  return block?.kind === 'paragraph' ? block.content : null
}

describe('figures of drafts', () => {
  it('are stale in two notes after a revision, accepted in one and put back', async () => {
    const { db, noteIds, told, ...handlers } = filled()
    const list = async () => {
      const found = await handlers.listFigureChanges({ exceptNoteId: null })
      return contract.listFigureChanges.output.parse(found).drafts
    }
    expect(await list()).toEqual([])
    add(db, '2026-05-03', june)
    const offered = { ...figure, observationId: 'S2', shown: '75 405' }
    expect(await list()).toMatchObject(
      ['Two', 'One'].map((title) => ({
        title,
        changes: [
          {
            kind: 'revised',
            shown: '75 445',
            own: { item: { id: 'S1' } },
            by: { item: { id: 'S2' }, source: { reference: '14871/24' } },
            arrivedAt: '2026-05-03T00:00:00.000Z',
            offered,
            isKept: false,
          },
        ],
      })),
    )
    const [noteId = ''] = noteIds
    const before = await handlers.setFigures({ noteId, figures: [offered] })
    expect([before, told, (await list()).map(({ title }) => title)]).toEqual([
      [figure],
      ['bodyUpdate'],
      ['Two'],
    ])
    expect(shownBy(db, noteId)).toEqual([offered])
    await handlers.setFigures({ noteId, figures: before })
    expect(shownBy(db, noteId)).toEqual([figure])
  })

  it('that are kept stay quiet until the library has something else', async () => {
    const { db, noteIds, ...handlers } = filled()
    const [noteId = ''] = noteIds
    const find = () => handlers.findFigureChanges({ noteId, language: 'en', figures: [figure] })
    add(db, '2026-05-03', june)
    const [change] = await find()
    const against = change?.against ?? ''
    await handlers.keepFigures({ noteId, figures: [{ figureId: 'f1', against }] })
    expect(await find()).toMatchObject([{ kind: 'revised', isKept: true }])
    const others = await handlers.listFigureChanges({ exceptNoteId: null })
    expect(others).toMatchObject({ figures: 1, notes: 1, drafts: [{ title: 'Two' }] })
    add(db, '2026-06-03', { ...june, id: 'S3', value: 75_400, vintage: '2024-07-01' })
    expect(await find()).toMatchObject([{ by: { item: { id: 'S3' } }, isKept: false }])
    await handlers.keepFigures({ noteId, figures: [{ figureId: 'f1', against: null }] })
    expect(await find()).toMatchObject([{ isKept: false }])
  })

  it('follow a later period, a withdrawn source and a word typed over', async () => {
    const { db, noteIds, ...handlers } = filled()
    const [noteId = ''] = noteIds
    const find = async (changes: Partial<typeof figure> = {}) => {
      const figures = [{ ...figure, ...changes }]
      const [change] = await handlers.findFigureChanges({ noteId, language: 'en', figures })
      return [change?.kind, change?.offered?.shown, change?.arrivedAt]
    }
    expect(await find({ form: 'typed', shown: 'about 75 000' })).toEqual(['typed', '75 445', null])
    const period = { start: '2024-01', end: '2024-09', text: '' }
    add(db, '2026-05-03', { ...april, id: 'S4', value: 80_000, period })
    expect([await find(), await find({ shownAt: '2026-05-04T10:00:00.000Z' })]).toEqual([
      ['newer', '80 000', '2026-05-03T00:00:00.000Z'],
      [undefined, undefined, undefined],
    ])
    db.prepare(`update sources set deletedAtMs = 1`).run()
    expect(await find()).toEqual(['withdrawn', undefined, null])
    expect(await find({ observationId: 'gone' })).toEqual(['withdrawn', undefined, null])
  })

  it('are counted when something comes in', async () => {
    const { db, told, noteIds, ...handlers } = filled()
    const nowMs = () => Date.parse('2026-05-03')
    const { changed } = await figuresChangedBy({ db, nowMs }, async () => add(db, 'May', june))
    expect(changed).toEqual({ figures: 2, charts: 0, notes: 2, noteId: noteIds[1] })
    expect(await handlers.addLimitePack({})).toEqual({
      added: true,
      changed: { figures: 0, charts: 0, notes: 0, noteId: null },
    })
    expect(told).toEqual(['libraryChanged'])
  })

  it('are found without reading the library through', () => {
    const { db } = filled()
    const steps = queryPlanSteps(db, (spy) =>
      listFigureChanges(spy, { nowMs: Date.now(), exceptNoteId: null }),
    )
    const scans = steps.filter((step) =>
      /^SCAN (own|other|observations|\w*series|sources)\b/i.test(step),
    )
    expect([steps.length > 20, scans]).toEqual([true, []])
  })
})
