import type { Observation } from '../../library/observation'
import type { DrawnChart, DrawnValue } from '../../note/chart/drawn-chart'
import type { ObservationNews } from '../live/figure-change'

/** A value of a chart with its place and what the library holds of it now. */
export type ChartCell = {
  readonly value: DrawnValue
  /** Which category, from 0. */
  readonly at: number
  /** Which series, from 0. */
  readonly line: number
  readonly news: ObservationNews
}

/** The values of a chart, series by series; those without news are left out. */
export function chartCells(
  { series }: DrawnChart,
  news: ReadonlyMap<string, ObservationNews>,
): readonly ChartCell[] {
  return series.flatMap(({ values }, line) =>
    values.flatMap((value, at) => {
      const known = value === null ? undefined : news.get(value.observationId)
      return value === null || known === undefined ? [] : [{ value, at, line, news: known }]
    }),
  )
}

/** What the library has in its place now; null where it has nothing else. */
export function revisionOf({ value, news }: ChartCell): Observation | null {
  const today = news.revision?.item ?? news.own
  if (news.isWithdrawn || today === null) return null
  const isSame = today.value === value.value && today.qualifier === value.qualifier
  return isSame ? null : today
}
