import type { ChartData, ChartPoint } from '@shared/contract/statistics'
import { fillPeriods } from '@shared/figure/chart/fill-periods'
import { mainLength, periodLength } from '@shared/library/period-length'
import type { ChartLine, ChartModel, ChartValue } from '../../../components/chart/chart-model'
import { mostLines } from '../../../components/chart/series-look'
import { flaggedWords, shortPeriod, type Words, writtenIn } from '../words'
import { type Axis, listAxes, valueOn } from './chart-axes'
import { type MergedSeries, mergeSeries } from './merge-series'

export type ChartChoice = {
  readonly chart: 'line' | 'bar' | null
  readonly along: Axis | null
  readonly withApart: boolean
}

export type ChartOfData = {
  readonly model: ChartModel
  readonly along: Axis
  readonly axes: readonly Axis[]
  /** How many values another length of time keeps from the others, drawn or not. */
  readonly apartCount: number
  /** How many have no period, so no place on an axis of time. */
  readonly undatedCount: number
  readonly shownSeries: number
  readonly allSeries: number
}

type Context = { readonly unit: string; readonly words: Words; readonly choice: ChartChoice }

/** More bars than this do not fit below each other. */
const mostNameBars = 14
const mostGroups = 3
/** Of more periods than this, a line shows the course better than bars. */
const mostBars = 8

/** What is drawn of the values of one indicator; null where there is none. */
export function chartModelOf(data: ChartData, context: Context): ChartOfData | null {
  const series = mergeSeries(data)
  if (series.every(({ points }) => points.length === 0)) return null
  const axes = listAxes(series)
  const asked = axes.find((axis) => axis === context.choice.along)
  const along = asked ?? axes[0] ?? 'period'
  const hasPeriods = series.some(({ points }) => points.some(({ period }) => period !== null))
  const isOverTime = along === 'period' && hasPeriods
  return isOverTime
    ? { ...overTime(series, context, data.seriesTotal - data.series.length), along, axes }
    : { ...byName(series, along === 'period' ? 'geography' : along, context), along, axes }
}

type Drawn = Omit<ChartOfData, 'along' | 'axes'>

function overTime(
  all: readonly MergedSeries[],
  { unit, words, choice }: Context,
  unread: number,
): Drawn {
  const isApart = apartIn(all)
  const shown = all
    .filter(({ points }) => points.some((one) => one.period && (choice.withApart || !isApart(one))))
    .slice(0, mostLines)
  const points = shown.flatMap((one) => one.points).filter(({ period }) => period !== null)
  const joined = fillPeriods(
    points.filter((one) => !isApart(one)).flatMap(({ period }) => period ?? []),
  )
  const apart = choice.withApart
    ? fillPeriods(
        points.filter(isApart).flatMap(({ period }) => period ?? []),
        false,
      )
    : []
  const kind = choice.chart ?? (joined.length > mostBars ? 'line' : 'bar')
  const places = [...joined, ...apart]
  const series = shown.map((one): ChartLine => {
    const byPeriod = new Map(one.points.map((point) => [keyOf(point.period), point]))
    return {
      name: nameOf(one, shown),
      values: places.map((period) =>
        drawnValue(byPeriod.get(keyOf(period)), { unit, words }, isApart),
      ),
    }
  })
  return {
    model: {
      kind,
      categories: places.map((period) => shortPeriod(period, words.text, writtenIn(words))),
      series,
    },
    apartCount: all.flatMap((one) => one.points).filter(isApart).length,
    undatedCount: all.flatMap((one) => one.points).filter(({ period }) => period === null).length,
    shownSeries: shown.length,
    allSeries: all.length + unread,
  }
}

/** Bars by name; where there are several periods or other breakdowns, one group of bars each. */
function byName(all: readonly MergedSeries[], axis: Axis, { unit, words, choice }: Context): Drawn {
  const isApart = apartIn(all)
  const groups = new Map<
    string,
    { readonly name: string; readonly values: Map<string, ChartPoint> }
  >()
  for (const one of all) {
    for (const point of one.points) {
      if (isApart(point) && !choice.withApart) continue
      const period =
        point.period === null ? '' : shortPeriod(point.period, words.text, writtenIn(words))
      const category = valueOn(one, axis) ?? words.text('statistics.total')
      // What it is broken down by is said only where two values would stand in one place.
      const isTaken = groups.get(period)?.values.has(category) === true
      const name = isTaken ? [period, ...restOf(one, axis, all)].filter(Boolean).join(', ') : period
      const group = groups.get(name) ?? { name, values: new Map<string, ChartPoint>() }
      group.values.set(category, point)
      groups.set(name, group)
    }
  }
  const shown = [...groups.values()]
    .sort((one, other) => other.values.size - one.values.size || (one.name < other.name ? 1 : -1))
    .slice(0, mostGroups)
  const greatest = (name: string) =>
    shown.flatMap(({ values }) => values.get(name)?.value ?? [])[0] ?? 0
  const names = [...new Set(shown.flatMap(({ values }) => [...values.keys()]))].sort(
    (one, other) => greatest(other) - greatest(one),
  )
  const categories = names.slice(0, Math.floor(mostNameBars / shown.length))
  return {
    model: {
      kind: 'nameBar',
      categories,
      series: shown.map(({ name, values }) => ({
        name: name === '' ? words.text('evidence.noPeriod') : name,
        values: categories.map((one) => drawnValue(values.get(one), { unit, words }, isApart)),
      })),
    },
    apartCount: all.flatMap((one) => one.points).filter(isApart).length,
    undatedCount: 0,
    shownSeries: categories.length,
    allSeries: names.length,
  }
}

/** Says of which values the period is of another length than that of most. */
function apartIn(all: readonly MergedSeries[]): (point: ChartPoint) => boolean {
  const dated = all.flatMap(({ points }) => points.flatMap(({ period }) => period ?? []))
  const main = mainLength(dated)
  return ({ period }) => period !== null && periodLength(period) !== main
}

function drawnValue(
  point: ChartPoint | undefined,
  { unit, words }: Pick<Context, 'unit' | 'words'>,
  isApart: (point: ChartPoint) => boolean,
): ChartValue | null {
  if (point === undefined) return null
  const { id, value } = point
  return { id, value, label: flaggedWords({ ...point, unit }, words), isApart: isApart(point) }
}

/** What tells a series from the others: its place, its breakdown, its counter. */
function nameOf(one: MergedSeries, all: readonly MergedSeries[]): string {
  const words = [
    ...(differs(all, ({ geography }) => geography) ? [one.geography] : []),
    ...restOf(one, 'geography', all),
  ]
  return words.join(', ') || one.geography
}

function restOf(one: MergedSeries, axis: Axis, all: readonly MergedSeries[]): readonly string[] {
  const names = new Set(all.flatMap(({ dimensions }) => Object.keys(dimensions)))
  const dimensions = [...names]
    .filter((name) => name !== axis && differs(all, (other) => other.dimensions[name] ?? null))
    .flatMap((name) => one.dimensions[name] ?? [])
  const isByPlace = axis === 'geography'
  return [
    ...(!isByPlace && differs(all, ({ geography }) => geography) ? [one.geography] : []),
    ...dimensions,
    ...(differs(all, ({ provider }) => provider) && one.provider !== null ? [one.provider] : []),
  ]
}

function differs(all: readonly MergedSeries[], by: (one: MergedSeries) => unknown): boolean {
  return new Set(all.map(by)).size > 1
}

function keyOf(period: ChartPoint['period'] | { start: string; end: string }): string {
  return period === null ? '' : `${period.start}/${period.end}`
}
