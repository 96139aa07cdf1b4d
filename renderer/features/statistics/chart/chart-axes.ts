import type { MergedSeries } from './merge-series'

/** By what values are set side by side: `period`, `geography`, or the name of a dimension. */
export type Axis = string

/** The axes along which there is more than one value, the one with most first. */
export function listAxes(series: readonly MergedSeries[]): readonly Axis[] {
  const periods = new Set(
    series.flatMap(({ points }) =>
      points.flatMap(({ period }) => (period === null ? [] : `${period.start}/${period.end}`)),
    ),
  )
  const dimensions = [...new Set(series.flatMap((one) => Object.keys(one.dimensions)))]
  const counts: readonly (readonly [Axis, number])[] = [
    ['period', periods.size],
    ...['geography', ...dimensions].map(
      (axis) => [axis, new Set(series.map((one) => valueOn(one, axis))).size] as const,
    ),
  ]
  return counts
    .filter(([, count]) => count > 1)
    .sort(([, one], [, other]) => other - one)
    .map(([axis]) => axis)
}

/** Where a series stands on an axis of names; null where it is not broken down by it. */
export function valueOn(series: MergedSeries, axis: Axis): string | null {
  return axis === 'geography' ? series.geography : (series.dimensions[axis] ?? null)
}
