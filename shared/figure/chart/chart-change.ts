import type { Language } from '../../language/language'
import type { DrawnChart } from '../../note/chart/drawn-chart'
import { formatObservation } from '../format-observation'
import type { ObservationNews } from '../live/figure-change'
import { type ChartCell, chartCells, revisionOf } from './chart-cells'
import { followLibrary } from './follow-library'
import { findLaterValues, type LaterValue } from './later-values'

/** Why a chart needs a look, the gravest first. */
const kinds = ['withdrawn', 'revised', 'newer', 'contradicted'] as const
type ChartChangeKind = (typeof kinds)[number]

/** One value of a chart that the library speaks against, or one that is to come. */
type ChartPoint = {
  readonly kind: ChartChangeKind
  /** `2023`, or `2023, Serbia` where there are several series. */
  readonly place: string
  /** As the chart writes it; null for a place that it does not have yet. */
  readonly shown: string | null
  /** As the chart would write it now; null where nothing takes its place. */
  readonly now: string | null
  readonly observationId: string
  /** What the library has in its place; null where it has nothing, or the author must choose. */
  readonly byId: string | null
  readonly arrivedAtMs: number | null
}

export type ChartChange = {
  /** Of its gravest point. */
  readonly kind: ChartChangeKind
  /** The gravest first, else in the order of the chart; never empty. */
  readonly points: readonly ChartPoint[]
  /** The chart as it would follow the library; null where nothing can be offered. */
  readonly offered: DrawnChart | null
  /** Stands for all this: a chart kept against it is asked about again only if it differs. */
  readonly against: string
}

/**
 * What the library says against a chart of a draft; null where it agrees.
 *
 * @param news of every observation that it shows, those that the library agrees with too
 */
export function findChartChange(
  chart: DrawnChart,
  news: ReadonlyMap<string, ObservationNews>,
  language: Language,
): ChartChange | null {
  const cells = chartCells(chart, news)
  const later = findLaterValues(chart, cells, language)
  const points = [
    ...cells.flatMap((cell) => pointOf(chart, cell, language) ?? []),
    ...later.map((one) => laterPoint(chart, one, language)),
  ].toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
  const [first] = points
  if (first === undefined) return null
  return {
    kind: first.kind,
    points,
    offered: followLibrary(chart, cells, later, language),
    against: points
      .map(({ kind, observationId, byId, now }) => [kind, observationId, byId, now].join(' '))
      .join('; '),
  }
}

function pointOf(chart: DrawnChart, cell: ChartCell, language: Language): ChartPoint | null {
  const { value, news } = cell
  const { observationId, shown } = value
  const common = {
    place: placeOf(chart, cell.line, chart.categories[cell.at] ?? ''),
    shown,
    observationId,
    now: null,
    byId: null,
    arrivedAtMs: null,
  }
  if (news.isWithdrawn) return { ...common, kind: 'withdrawn' }
  const revised = revisionOf(cell)
  if (revised !== null)
    return {
      ...common,
      kind: 'revised',
      now: formatObservation(revised, 'signed', language),
      byId: revised.id,
      arrivedAtMs: news.revision?.arrivedAtMs ?? null,
    }
  return news.isContradicted ? { ...common, kind: 'contradicted' } : null
}

function laterPoint(
  chart: DrawnChart,
  { follows, item, label, way, arrivedAtMs }: LaterValue,
  language: Language,
): ChartPoint {
  const { value, line, at } = follows
  const isNamed = chart.form === 'nameBar'
  const category = isNamed ? `${chart.categories[at] ?? ''}, ${label}` : label
  return {
    kind: 'newer',
    place: isNamed ? category : placeOf(chart, line, category),
    shown: way === 'added' ? null : value.shown,
    now: formatObservation(item, 'signed', language),
    observationId: value.observationId,
    byId: item.id,
    arrivedAtMs,
  }
}

function placeOf({ series }: DrawnChart, line: number, category: string): string {
  const name = series.length > 1 ? (series[line]?.name ?? '') : ''
  return [category, name].filter((part) => part !== '').join(', ')
}
