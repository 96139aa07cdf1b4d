import type { Language } from '../../language/language'
import type { Source } from '../../library/source'
import { type DrawnChart, observationIdsOfChart } from '../../note/chart/drawn-chart'
import type { NoteChart } from '../../note/chart/note-chart'
import { describeValues } from '../chart-description'

/** Who counted a value, null where nobody is named, and in which document it was read. */
export type ChartOrigin = { readonly provider: string | null; readonly source: Source }

/** What stands below a chart: `Source: IOM, Frontex, 14871/24.`; empty where nothing is known. */
export function chartSourceLine(origins: readonly ChartOrigin[], language: Language): string {
  const names = [
    ...new Set(origins.flatMap(({ provider }) => provider ?? [])),
    ...new Set(origins.map(({ source }) => source.reference ?? source.title)),
  ].join(', ')
  return names === '' ? '' : language.chart.source.replace('{source}', () => `${names}.`)
}

/**
 * The chart of a note with other values: what tells of them below it and in its alternative text
 * follows, what the author wrote stays.
 *
 * @param origins by the ids of the observations that it shows now
 */
export function withDrawnChart(
  before: NoteChart,
  chart: DrawnChart,
  origins: ReadonlyMap<string, ChartOrigin>,
  language: Language,
): NoteChart {
  const known = observationIdsOfChart(chart).map((id) => origins.get(id))
  const found = known.flatMap((origin) => origin ?? [])
  const told = describeValues(before.chart, language)
  return {
    ...before,
    chart,
    sourceLine: found.length < known.length ? before.sourceLine : chartSourceLine(found, language),
    // Where nothing was told, a full stop is left, which any text has.
    altText: /\d/.test(told)
      ? before.altText.replace(told, () => describeValues(chart, language))
      : before.altText,
  }
}
