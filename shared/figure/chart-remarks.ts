import type { Language } from '../language/language'
import { flagMeaning } from '../library/observation-flags'
import type { DrawnChart, DrawnValue } from '../note/chart/drawn-chart'

/** From so many places in a row on, only the first and the last are named. */
const shortestRow = 3

/**
 * What must be read with a chart, one sentence each: values of another length of time, values that
 * are "over" or "almost" a number, then what the source flags. Empty where there is nothing to say.
 */
export function chartRemarks(chart: DrawnChart, language: Language): readonly string[] {
  const words = language.chart
  const apart = chart.categories.filter((_, at) =>
    chart.series.some(({ values }) => values[at]?.isApart),
  )
  const qualified = placesOf(chart, ({ qualifier }) => qualifier !== 'exact').map(
    ({ category, series, value }) =>
      `${value.shown} (${[category, series].filter(Boolean).join(', ')})`,
  )
  return [
    ...(apart.length === 0 ? [] : [words.apart.replace('{places}', () => apart.join(', '))]),
    ...(qualified.length === 0
      ? []
      : [words.asPublished.replace('{values}', () => qualified.join(', '))]),
    ...flagsIn(chart).map((flag) =>
      words.flagged
        .replace('{flag}', () => flagName(flag, language))
        .replace('{places}', () => flaggedPlaces(chart, flag, language)),
    ),
  ]
}

type Place = {
  readonly at: number
  readonly category: string
  /** Empty where there is only one. */
  readonly series: string
  readonly value: DrawnValue
}

function placesOf(
  { categories, series }: DrawnChart,
  isMeant: (value: DrawnValue) => boolean,
): readonly Place[] {
  return series.flatMap(({ name, values }) =>
    values.flatMap((value, at) =>
      value === null || !isMeant(value)
        ? []
        : [{ at, category: categories[at] ?? '', series: series.length > 1 ? name : '', value }],
    ),
  )
}

/** Flags of the same meaning once, in the order in which they are met. */
function flagsIn(chart: DrawnChart): readonly string[] {
  const flags = placesOf(chart, () => true).flatMap(({ value }) => value.flags)
  return [...new Set(flags.map(meaningOf))]
}

function meaningOf(flag: string): string {
  return flagMeaning(flag) ?? flag
}

function flagName(flag: string, { chart }: Language): string {
  return chart.flags[flag] ?? flag
}

/** `2019 to 2023, 2025 (Serbia)`. */
function flaggedPlaces(chart: DrawnChart, flag: string, language: Language): string {
  const isFlagged = ({ flags }: DrawnValue) => flags.some((one) => meaningOf(one) === flag)
  const places = placesOf(chart, isFlagged)
  if (places.length === placesOf(chart, () => true).length) return language.chart.all
  const bySeries = [...new Set(places.map(({ series }) => series))].map((name) => {
    const rows = rowsOf(
      places.filter(({ series }) => series === name),
      chart.form !== 'nameBar',
    )
    const named = rows.map((row) => nameOfRow(row, language)).join(', ')
    return name === '' ? named : `${named} (${name})`
  })
  return bySeries.join(', ')
}

/** Places that follow each other on the axis are one row, where the axis is one of time. */
function rowsOf(places: readonly Place[], isInTime: boolean): readonly (readonly Place[])[] {
  const rows: Place[][] = []
  for (const place of places) {
    const row = rows.at(-1)
    if (isInTime && row?.at(-1)?.at === place.at - 1) row.push(place)
    else rows.push([place])
  }
  return rows
}

function nameOfRow(row: readonly Place[], { chart }: Language): string {
  const names = row.map(({ category }) => category)
  return row.length < shortestRow ? names.join(', ') : `${names[0]}${chart.upTo}${names.at(-1)}`
}
