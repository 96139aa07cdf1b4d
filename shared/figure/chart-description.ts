import type { Language } from '../language/language'
import type { DrawnChart, DrawnValue } from '../note/chart/drawn-chart'

/** Of more values than this, a line is told by its ends and its turning points. */
const mostTold = 8

/**
 * What a chart shows, in words for those who do not see it: every value of a short series, of a long
 * one its first, last, highest and lowest. Values of another length of time are left to the remarks.
 */
export function describeChart(chart: DrawnChart, caption: string, language: Language): string {
  const { described } = language.chart
  return (chart.form === 'line' ? described.line : described.bars)
    .replace('{caption}', () => caption)
    .replace('{values}', () => describeValues(chart, language))
}

/** The part of it that tells the values. */
export function describeValues(chart: DrawnChart, language: Language): string {
  const { described } = language.chart
  const values = chart.series.map(({ name, values: all }) => {
    const places = all.flatMap((value, at) =>
      value === null || value.isApart ? [] : [{ value, category: chart.categories[at] ?? '' }],
    )
    const colon = language.spacedPunctuation ? '\u00a0:' : ':'
    const told = places.length > mostTold ? rangeOf(places, described.range) : listOf(places, colon)
    return chart.series.length > 1 ? `${name}${colon} ${told}.` : `${told}.`
  })
  return values.join(' ')
}

type Place = { readonly value: DrawnValue; readonly category: string }

function listOf(places: readonly Place[], colon: string): string {
  return places.map(({ value, category }) => `${category}${colon} ${value.shown}`).join('; ')
}

function rangeOf(places: readonly Place[], range: string): string {
  const sorted = places.toSorted((one, other) => one.value.value - other.value.value)
  const told: readonly (readonly [string, Place | undefined])[] = [
    ['{first}', places[0]],
    ['{last}', places.at(-1)],
    ['{highest}', sorted.at(-1)],
    ['{lowest}', sorted[0]],
  ]
  return told.reduce(
    (words, [place, one]) =>
      words.replace(place, () => (one === undefined ? '' : `${one.value.shown} (${one.category})`)),
    range,
  )
}
