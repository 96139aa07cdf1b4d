import type { Language } from '../../language/language'
import type { Observation } from '../../library/observation'
import type { DrawnChart, DrawnValue } from '../../note/chart/drawn-chart'
import { formatObservation } from '../format-observation'
import { type ChartCell, revisionOf } from './chart-cells'
import { fillPeriods } from './fill-periods'
import type { LaterValue } from './later-values'
import { shortPeriod } from './short-period'

type Column = { readonly label: string; readonly values: readonly (DrawnValue | null)[] }

/**
 * The chart with what the library holds today: what was withdrawn leaves its place empty. Null where
 * nothing changes or nothing would be left.
 */
export function followLibrary(
  chart: DrawnChart,
  cells: readonly ChartCell[],
  later: readonly LaterValue[],
  language: Language,
): DrawnChart | null {
  const follows = later.filter(({ way }) => way !== 'told')
  const changes = cells.some((cell) => cell.news.isWithdrawn || revisionOf(cell) !== null)
  if (!changes && follows.length === 0) return null
  const today = withValuesOfToday(chart, cells, language)
  const next =
    chart.form === 'nameBar'
      ? followNames(today, follows, language)
      : followAxis(today, { cells, follows }, language)
  const isEmpty = next.series.every(({ values }) => values.every((value) => value === null))
  return isEmpty ? null : next
}

/** The value as the chart would draw it now. */
function drawnOf(item: Observation, isApart: boolean, language: Language): DrawnValue {
  const { id: observationId, value, qualifier, flags } = item
  const shown = formatObservation(item, 'signed', language)
  return { observationId, value, qualifier, shown, flags, isApart }
}

function withValuesOfToday(
  chart: DrawnChart,
  cells: readonly ChartCell[],
  language: Language,
): DrawnChart {
  const byPlace = new Map(cells.map((cell) => [`${cell.line} ${cell.at}`, cell]))
  return {
    ...chart,
    series: chart.series.map((one, line) => ({
      ...one,
      values: one.values.map((value, at) => {
        const cell = byPlace.get(`${line} ${at}`)
        if (value === null || cell === undefined) return value
        const revised = revisionOf(cell)
        if (revised !== null) return drawnOf(revised, value.isApart, language)
        return cell.news.isWithdrawn ? null : value
      }),
    })),
  }
}

/** The bars of a group all go on to one period, and its name with them. */
function followNames(
  chart: DrawnChart,
  follows: readonly LaterValue[],
  language: Language,
): DrawnChart {
  return {
    ...chart,
    series: chart.series.map((one, line) => {
      const own = follows.filter(({ follows: cell }) => cell.line === line)
      const [first] = own
      const before = first?.follows.news.own?.period
      if (first === undefined || !before) return one
      return {
        name: one.name.replace(shortPeriod(before, language), () => first.label),
        values: one.values.map((value, at) => {
          const next = own.find(({ follows: cell }) => cell.at === at)
          return next === undefined
            ? value
            : drawnOf(next.item, next.follows.value.isApart, language)
        }),
      }
    }),
  }
}

type Following = {
  readonly cells: readonly ChartCell[]
  readonly follows: readonly LaterValue[]
}

function followAxis(
  chart: DrawnChart,
  { cells, follows }: Following,
  language: Language,
): DrawnChart {
  const isApart = ({ follows: { value } }: LaterValue) => value.isApart
  const joined = follows.filter((one) => !isApart(one))
  const apart = follows.filter(isApart)
  const left = withoutReplaced(columnsOf(chart), apart)
  const firstApart = left.findIndex(({ values }) => values.some((value) => value?.isApart))
  const end = firstApart === -1 ? left.length : firstApart
  const known = new Set(left.map(({ label }) => label))
  const empty = (labels: readonly string[]) =>
    [...new Set(labels)]
      .filter((label) => !known.has(label))
      .map((label) => ({ label, values: chart.series.map(() => null) }))
  const columns = [
    ...left.slice(0, end),
    ...empty(labelsAfter(cells, joined, language)),
    ...left.slice(end),
    ...empty(apart.map(({ label }) => label)),
  ].map((column) => filled(column, follows, language))
  return {
    ...chart,
    categories: columns.map(({ label }) => label),
    series: chart.series.map((one, line) => ({
      ...one,
      values: columns.map(({ values }) => values[line] ?? null),
    })),
  }
}

function columnsOf({ categories, series }: DrawnChart): readonly Column[] {
  return categories.map((label, at) => ({
    label,
    values: series.map(({ values }) => values[at] ?? null),
  }))
}

/** A place that only replaced values stood in goes with them. */
function withoutReplaced(
  columns: readonly Column[],
  later: readonly LaterValue[],
): readonly Column[] {
  const replaced = later.filter(({ way }) => way === 'replaces').map(({ follows }) => follows)
  return columns.flatMap(({ label, values }, at) => {
    const here = replaced.filter((cell) => cell.at === at)
    if (here.length === 0) return [{ label, values }]
    const rest = values.map((value, line) =>
      here.some((cell) => cell.line === line) ? null : value,
    )
    return rest.every((value) => value === null) ? [] : [{ label, values: rest }]
  })
}

/** What comes after the last place of the axis, with the months or years between. */
function labelsAfter(
  cells: readonly ChartCell[],
  joined: readonly LaterValue[],
  language: Language,
): readonly string[] {
  const own = cells.flatMap(({ value, news }) => (value.isApart ? [] : (news.own?.period ?? [])))
  const last = own.toSorted((one, other) => one.end.localeCompare(other.end)).at(-1)
  const after = joined.flatMap(({ period }) =>
    last !== undefined && period.end > last.end ? [period] : [],
  )
  if (last === undefined || after.length === 0) return []
  return fillPeriods([last, ...after])
    .filter(({ end }) => end > last.end)
    .map((period) => shortPeriod(period, language))
}

function filled(
  { label, values }: Column,
  follows: readonly LaterValue[],
  language: Language,
): Column {
  const here = follows.filter((one) => one.label === label)
  return {
    label,
    values: values.map((value, line) => {
      const next = here.find(({ follows: cell }) => cell.line === line)
      if (next === undefined || value !== null) return value
      return drawnOf(next.item, next.follows.value.isApart, language)
    }),
  }
}
