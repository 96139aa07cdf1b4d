import type { ChartChange } from '@shared/contract/library/charts'
import { type ChartChange as Change, findChartChange } from '@shared/figure/chart/chart-change'
import { type ChartOrigin, withDrawnChart } from '@shared/figure/chart/chart-words'
import { idsThatMayGoOn } from '@shared/figure/chart/later-values'
import type { ObservationNews } from '@shared/figure/live/figure-change'
import { languageOf } from '@shared/language/language-of'
import { observationIdsOfChart } from '@shared/note/chart/drawn-chart'
import type { NoteChart } from '@shared/note/chart/note-chart'
import type { ReadDb } from '../../store/database'
import { listKeptFigures } from '../../store/figures/kept-figures'
import type { DraftChart } from '../../store/figures/note-charts'
import { findItems, findObservationNews } from '../../store/figures/observation-news'
import { findStatistics } from '../../store/library/statistics'

/** A chart of a draft that the library speaks against, without what that rests on. */
export type HeldChart = DraftChart & { readonly change: Change; readonly isKept: boolean }

/** As far as months are drawn without a break: ten years. */
const mostLater = 120

/** What the library says against charts as they stand in a draft, in their order. */
export function findChartChanges(
  db: ReadDb,
  note: { readonly noteId: string; readonly language: string },
  charts: readonly NoteChart[],
): readonly ChartChange[] {
  const drafts = charts.map((chart) => ({ ...note, title: '', chart }))
  return withChartEvidence(db, holdCharts(db, drafts, note.noteId))
}

/** The charts of drafts that the library speaks against, kept ones among them, in their order. */
export function holdCharts(
  db: ReadDb,
  drafts: readonly DraftChart[],
  noteId: string | null,
): readonly HeldChart[] {
  if (drafts.length === 0) return []
  const news = newsOfCharts(
    db,
    drafts.map(({ chart }) => chart),
  )
  const kept = new Map(
    listKeptFigures(db, noteId).map((one) => [`${one.noteId} ${one.figureId}`, one.against]),
  )
  return drafts.flatMap((draft) => {
    const change = findChartChange(draft.chart.chart, news, languageOf(draft.language))
    if (change === null) return []
    const isKept = kept.get(`${draft.noteId} ${draft.chart.id}`) === change.against
    return [{ ...draft, change, isKept }]
  })
}

function newsOfCharts(
  db: ReadDb,
  charts: readonly NoteChart[],
): ReadonlyMap<string, ObservationNews> {
  const ids = [...new Set(charts.flatMap(({ chart }) => observationIdsOfChart(chart)))]
  const ends = [...new Set(charts.flatMap(({ chart }) => idsThatMayGoOn(chart)))]
  const times = charts.flatMap(({ chart: { taken } }) => taken?.at ?? [])
  const sinceMs = Math.min(...times.map((at) => Date.parse(at)))
  const quiet = { isWithdrawn: false, revision: null, later: [], isContradicted: false }
  return new Map([
    ...[...findItems(db, ids)].map(([id, own]) => [id, { ...quiet, own }] as const),
    ...findObservationNews(db, ids, Number.MAX_SAFE_INTEGER),
    ...(times.length === 0 ? [] : findObservationNews(db, ends, sinceMs, mostLater)),
  ])
}

/** With the statistics that each rests on, and the words round the chart that is offered. */
export function withChartEvidence(db: ReadDb, held: readonly HeldChart[]): readonly ChartChange[] {
  const ids = held.flatMap(({ change: { points, offered } }) => [
    ...points.flatMap(({ observationId, byId }) => [observationId, byId ?? []].flat()),
    ...(offered === null ? [] : observationIdsOfChart(offered)),
  ])
  const evidence = new Map(findStatistics(db, [...new Set(ids)]).map((one) => [one.item.id, one]))
  const origins: ReadonlyMap<string, ChartOrigin> = new Map(
    [...evidence].map(([id, { item, source }]) => [id, { provider: item.provider, source }]),
  )
  return held.map(({ chart, language, change, isKept }) => {
    const { kind, points, offered, against } = change
    const [first] = points
    const times = points.flatMap(({ arrivedAtMs }) => arrivedAtMs ?? [])
    return {
      chartId: chart.id,
      caption: chart.caption,
      kind,
      points: points.map(({ kind: why, place, shown, now }) => ({ kind: why, place, shown, now })),
      own: evidence.get(first?.observationId ?? '') ?? null,
      by: evidence.get(first?.byId ?? '') ?? null,
      arrivedAt: times.length === 0 ? null : new Date(Math.max(...times)).toISOString(),
      offered: offered && withDrawnChart(chart, offered, origins, languageOf(language)),
      against,
      isKept,
    }
  })
}
