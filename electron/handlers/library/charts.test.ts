import { contract } from '@shared/contract/contract'
import type { Observation } from '@shared/library/observation'
import type { Block } from '@shared/note/block'
import { chartsOf, type NoteChart } from '@shared/note/chart/note-chart'
import { expect, it } from 'vitest'
import { limiteSource, statistic } from '../../../test/support/evidence'
import { fakeHandlerContext } from '../../../test/support/handler-context'
import { drawnValue, noteChart } from '../../../test/support/note-chart'
import { queryPlanSteps } from '../../../test/support/query-plans'
import { addNote, createNote } from '../../operations/create-note'
import { findChartChanges } from '../../operations/figures/chart-changes'
import { figuresChangedBy } from '../../operations/figures/figures-changed-by'
import { readNote } from '../../operations/read-note'
import { readState } from '../../operations/versions/read-state'
import type { WriteDb } from '../../store/database'
import { insertStatistics } from '../../store/library/insert/insert-statistics'
import { createHandlers } from '../handlers'

const dates = (year: string) => ({ start: year, end: year, text: year })
const first: Observation = statistic({
  id: 'S1',
  indicator: 'arrivals',
  value: 163_521,
  unit: 'persons',
  period: dates('2023'),
  provider: 'IOM',
  source: 'iom',
  vintage: '2024-01',
}).item
const revised: Observation = { ...first, id: 'S2', value: 164_000, vintage: '2024-06' }
const second: Observation = { ...first, id: 'S3', value: 49_297, period: dates('2024') }

const drawn = noteChart().chart
const chart = noteChart({
  chart: { ...drawn, taken: { at: '2024-05-01T10:00:00.000Z', lastYear: null } },
  altText: 'Bar chart: Arrivals. 2023: 163 521.',
  sourceLine: 'Source: IOM, 14871/24.',
})

/** A library with one value, and two notes with the chart that shows it. */
function filled() {
  const context = fakeHandlerContext()
  const { db } = context
  db.prepare(
    `insert into sources (id, title, institution, type, reference, date, marking, language)
     values (@id, @title, @institution, @type, @reference, @date, @marking, @language)`,
  ).run({ ...limiteSource, id: 'iom' })
  insertStatistics(db, [first], null)
  const { caption, ...rest } = chart
  const content = [{ kind: 'text', text: caption, marks: [] }] as const
  const body: readonly Block[] = [{ ...rest, kind: 'chart', content }]
  const noteIds = ['One', 'Two'].map((title) => {
    const blank = createNote(context, { template: 'blank', title })
    return addNote(context, { ...readNote(db, blank.id), body }).id
  })
  return { ...createHandlers(context), db, noteIds }
}

function add(db: WriteDb, day: string, ...observations: readonly Observation[]): void {
  db.prepare(`insert into packs (id, title, marking, addedAtMs) values (?, ?, 'none', ?)`).run(
    day,
    day,
    Date.parse(day),
  )
  insertStatistics(db, observations, day)
}

const chartOf = (db: WriteDb, noteId: string) => chartsOf(readNote(db, noteId).body)[0]

it('charts of two drafts are stale, one follows, one is kept, and a version stays as it was', async () => {
  const { db, noteIds, ...handlers } = filled()
  const [one = '', two = ''] = noteIds
  const list = async () => {
    const found = await handlers.listFigureChanges({ exceptNoteId: null })
    const { charts, notes, drafts } = contract.listFigureChanges.output.parse(found)
    return { charts, notes, drafts }
  }
  const { id: versionId } = await handlers.freezeVersion({
    noteId: one,
    name: 'INIT',
    holder: null,
  })
  expect(await list()).toEqual({ charts: 0, notes: 0, drafts: [] })

  const nowMs = () => Date.parse('2026-05-04')
  const { changed } = await figuresChangedBy({ db, nowMs }, async () =>
    add(db, '2026-05-03', revised, second),
  )
  expect(changed).toMatchObject({ figures: 0, charts: 2, notes: 2 })
  const offered: NoteChart = {
    ...chart,
    chart: {
      ...chart.chart,
      categories: ['2023', '2024'],
      series: [
        {
          name: 'EU',
          values: [
            drawnValue({ observationId: 'S2', value: 164_000, shown: '164 000' }),
            drawnValue({ observationId: 'S3', value: 49_297, shown: '49 297' }),
          ],
        },
      ],
    },
    altText: 'Bar chart: Arrivals. 2023: 164 000; 2024: 49 297.',
  }
  const before = await list()
  expect(before).toMatchObject({
    charts: 2,
    notes: 2,
    drafts: [
      { title: 'Two', changes: [] },
      {
        title: 'One',
        changes: [],
        charts: [
          {
            chartId: 'c1',
            kind: 'revised',
            points: [
              { kind: 'revised', place: '2023', shown: '163 521', now: '164 000' },
              { kind: 'newer', place: '2024', shown: null, now: '49 297' },
            ],
            own: { item: { id: 'S1' } },
            by: { item: { id: 'S2' } },
            arrivedAt: '2026-05-03T00:00:00.000Z',
            offered,
            isKept: false,
          },
        ],
      },
    ],
  })

  expect(await handlers.setCharts({ noteId: one, charts: [offered] })).toEqual([chart])
  expect([chartOf(db, one), (await list()).drafts.map(({ title }) => title)]).toEqual([
    offered,
    ['Two'],
  ])
  const frozen = readState(db, { kind: 'version', noteId: one, versionId })
  expect(chartsOf(frozen.body)).toEqual([chart])

  const against = before.drafts[0]?.charts[0]?.against ?? ''
  await handlers.keepFigures({ noteId: two, figures: [{ figureId: 'c1', against }] })
  expect((await list()).charts).toBe(0)
  const input = { noteId: two, language: 'en', charts: [chart] }
  expect(await handlers.findChartChanges(input)).toMatchObject([{ isKept: true }])
  db.prepare('update sources set deletedAtMs = 1').run()
  expect(await handlers.findChartChanges(input)).toMatchObject([
    { kind: 'withdrawn', offered: null, isKept: false },
  ])
})

it('a chart is held against the library without reading that through', () => {
  const { db, noteIds } = filled()
  add(db, '2026-05-03', revised, second)
  const note = { noteId: noteIds[0] ?? '', language: 'en' }
  const steps = queryPlanSteps(db, (spy) => findChartChanges(spy, note, [chart]))
  const scans = steps.filter((step) =>
    /^SCAN (own|other|observations|\w*series|sources)\b/i.test(step),
  )
  expect([steps.length > 20, scans]).toEqual([true, []])
})
