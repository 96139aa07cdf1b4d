import type { Language } from '../../language/language'
import type { Observation } from '../../library/observation'
import { periodLength } from '../../library/period-length'
import type { DrawnChart } from '../../note/chart/drawn-chart'
import { type LaterPeriod, newestSince } from '../live/newest-since'
import type { ChartCell } from './chart-cells'
import { shortPeriod } from './short-period'

type Period = NonNullable<Observation['period']>

/** What came in after a chart was made and goes on where one of its values stops. */
export type LaterValue = {
  readonly follows: ChartCell
  readonly item: Observation
  readonly period: Period
  readonly arrivedAtMs: number
  /** Its period as the chart writes it. */
  readonly label: string
  /**
   * Takes a place of its own on the axis, or that of the value before it. `told`: the chart cannot
   * take it, as the values beside it have nothing for that period.
   */
  readonly way: 'added' | 'replaces' | 'told'
}

/**
 * What the chart would take in today of later periods: on an axis of time each that goes on in the
 * same step, up to the year that it was to end with; elsewhere the last one in place of the value.
 */
export function findLaterValues(
  { form, taken }: DrawnChart,
  cells: readonly ChartCell[],
  language: Language,
): readonly LaterValue[] {
  if (taken === undefined) return []
  const lastYear = taken.lastYear ?? Number.POSITIVE_INFINITY
  const isMeant = ({ item: { period }, arrivedAtMs }: LaterPeriod) =>
    arrivedAtMs > Date.parse(taken.at) && Number(period?.end.slice(0, 4)) <= lastYear
  const known = cells.map((cell) => ({
    ...cell,
    news: { ...cell.news, later: cell.news.later.filter(isMeant) },
  }))
  const bySeries = [...new Set(known.map(({ line }) => line))].map((line) =>
    known.filter((cell) => cell.line === line),
  )
  const find = form === 'nameBar' ? laterOfNames : laterOnAxis
  return bySeries
    .flatMap((series) => find(series, taken.at))
    .flatMap(({ item, ...rest }) => {
      const { period } = item
      if (period === null) return []
      return [{ ...rest, item, period, label: shortPeriod(period, language) }]
    })
}

/** The observations after which it can go on: the last of each line, each bar of a name. */
export function idsThatMayGoOn({ form, series }: DrawnChart): readonly string[] {
  return series.flatMap(({ values }) => {
    const drawn = values.filter((value) => value !== null)
    const ends =
      form === 'nameBar'
        ? drawn
        : [drawn.findLast(({ isApart }) => !isApart), drawn.findLast(({ isApart }) => isApart)]
    return ends.flatMap((value) => value?.observationId ?? [])
  })
}

type Found = Pick<LaterValue, 'follows' | 'item' | 'arrivedAtMs' | 'way'>

function laterOnAxis(series: readonly ChartCell[], takenAt: string): readonly Found[] {
  const last = series.findLast(({ value }) => !value.isApart)
  const apart = series.findLast(({ value }) => value.isApart)
  return [
    ...(last === undefined ? [] : followersOf(last)),
    ...(apart === undefined ? [] : laterApart(apart, takenAt)),
  ]
}

/** Every later period of the same length, each once: its newest vintage. */
function followersOf(last: ChartCell): readonly Found[] {
  const { period: own, periodIsInferred: isInferred } = last.news.own ?? {}
  if (!own || isInferred) return []
  const byPeriod = new Map<string, Found>()
  const following = last.news.later
    .filter(
      ({ item: { period, periodIsInferred } }) =>
        period !== null &&
        !periodIsInferred &&
        period.start > own.end &&
        periodLength(period) === periodLength(own),
    )
    .toSorted((one, other) => (one.item.vintage ?? '').localeCompare(other.item.vintage ?? ''))
  for (const { item, arrivedAtMs } of following)
    byPeriod.set(`${item.period?.start}/${item.period?.end}`, {
      follows: last,
      item,
      arrivedAtMs,
      way: 'added',
    })
  return [...byPeriod.values()].toSorted((one, other) =>
    endOf(one.item).localeCompare(endOf(other.item)),
  )
}

/** `January to November` stands in the place of `January to October`; another year has its own. */
function laterApart(cell: ChartCell, takenAt: string): readonly Found[] {
  const { own, later } = cell.news
  const newest = own === null ? null : newestSince(own, later, takenAt)
  if (newest === null || own === null) return []
  const goesFurther = newest.item.period?.start === own.period?.start
  return [{ follows: cell, ...newest, way: goesFurther ? 'replaces' : 'added' }]
}

/** Bars of names stand for one period: they follow a later one together, or not at all. */
function laterOfNames(group: readonly ChartCell[], takenAt: string): readonly Found[] {
  const found = group.flatMap((cell) => {
    const newest =
      cell.news.own === null ? null : newestSince(cell.news.own, cell.news.later, takenAt)
    return newest === null ? [] : [{ follows: cell, ...newest }]
  })
  const periods = new Set(found.map(({ item: { period } }) => `${period?.start}/${period?.end}`))
  const isWhole = found.length === group.length && periods.size === 1
  return found.map((one) => ({ ...one, way: isWhole ? 'replaces' : 'told' }))
}

function endOf({ period }: Observation): string {
  return period?.end ?? ''
}
