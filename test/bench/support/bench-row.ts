import { median, percentile95 } from './percentiles.ts'

type Samples = { readonly what: string; readonly samples: readonly number[] }

/** What was measured, and what it is held against. */
export type Measurement = Samples & {
  readonly unit: 'Ms' | 'Mb'
  /** Measured in the same run. */
  readonly yardstick: Samples | null
  /** Of the median: at most so many times the yardstick's, or less than a number of the unit. */
  readonly target: { readonly timesYardstick: number } | { readonly below: number }
}

type Figures<Unit extends string> = Readonly<
  Record<`median${Unit}` | `p95${Unit}`, number> & Record<`yardstick${Unit}`, number | null>
>

export type BenchRow = {
  readonly what: string
  readonly yardstick: string | null
  readonly ratio: number | null
  readonly target: string
  readonly met: boolean
} & (Figures<'Ms'> | Figures<'Mb'>)

/** One line of a bench's table and of its file in `test/bench/results/`. */
export function toRow(measurement: Measurement): BenchRow {
  const { what, samples, unit, yardstick, target } = measurement
  const middle = median(samples)
  const yardstickMiddle = yardstick === null ? null : median(yardstick.samples)
  const ratio = yardstickMiddle === null ? null : middle / yardstickMiddle
  const met =
    'below' in target ? middle < target.below : ratio !== null && ratio <= target.timesYardstick
  const judged = {
    yardstick: yardstick?.what ?? null,
    ratio: ratio === null ? null : rounded(ratio, 100),
    target: targetText(measurement),
    met,
  }
  const [medianRounded, p95] = [rounded(middle, 10), rounded(percentile95(samples), 10)]
  const yardstickRounded = yardstickMiddle === null ? null : rounded(yardstickMiddle, 10)
  return unit === 'Ms'
    ? { what, medianMs: medianRounded, p95Ms: p95, yardstickMs: yardstickRounded, ...judged }
    : { what, medianMb: medianRounded, p95Mb: p95, yardstickMb: yardstickRounded, ...judged }
}

function targetText({ target, unit }: Measurement): string {
  if ('below' in target) return `under ${target.below} ${unit === 'Ms' ? 'ms' : 'MB'}`
  return `at most ${target.timesYardstick} times`
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts
}
