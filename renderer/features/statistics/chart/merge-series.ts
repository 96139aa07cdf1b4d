import type { ChartData, ChartPoint } from '@shared/contract/statistics'
import { namedDimensions } from '../words'

/** What one counter gave for one place and breakdown, each period once: its newest vintage. */
export type MergedSeries = {
  readonly geography: string
  readonly dimensions: Readonly<Record<string, string>>
  readonly provider: string | null
  readonly points: readonly ChartPoint[]
}

/** Values of one thing come from several documents; they are one line of a chart. */
export function mergeSeries({ series }: ChartData): readonly MergedSeries[] {
  const merged = new Map<string, MergedSeries & { readonly newest: Map<string, Dated> }>()
  for (const one of series) {
    const dimensions = Object.fromEntries(namedDimensions(one))
    const key = JSON.stringify([one.geography, dimensions, one.provider])
    const { geography, provider } = one
    const known = merged.get(key) ?? {
      geography,
      dimensions,
      provider,
      points: [],
      newest: new Map<string, Dated>(),
    }
    for (const point of one.points) keepNewest(known.newest, point, one.source.date ?? '')
    merged.set(key, known)
  }
  return [...merged.values()].map(({ newest, ...rest }) => ({
    ...rest,
    points: [...newest.values()]
      .map(({ point }) => point)
      .sort((a, b) => ((a.period?.start ?? '') < (b.period?.start ?? '') ? -1 : 1)),
  }))
}

type Dated = { readonly point: ChartPoint; readonly vintage: string }

function keepNewest(newest: Map<string, Dated>, point: ChartPoint, sourceDate: string) {
  const key = point.period === null ? point.id : `${point.period.start}/${point.period.end}`
  const vintage = point.vintage ?? sourceDate
  const known = newest.get(key)
  if (known === undefined || known.vintage < vintage) newest.set(key, { point, vintage })
}
