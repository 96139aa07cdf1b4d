import { median, percentile95 } from './percentiles.ts'

type Samples = { readonly what: string; readonly samples: readonly number[] }

/** What was measured, and what it is held against. */
export type Measurement = Samples & {
  readonly unit: 'Ms' | 'Mb'
  /** Measured in the same run. */
  readonly yardstick: Samples | null
  /** Of the median: at most so many times the yardstick's, or less than a number of the unit. */
  readonly target:
    | { readonly timesYardstick: number }
    | { readonly below: number }
    /** The 95th percentile is at most so much, and the median at most so many times the yardstick's. */
    | { readonly p95AtMost: number; readonly timesYardstick: number }
    /** Printed beside the others. */
    | null
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
  const { what, samples, unit, yardstick } = measurement
  const middle = median(samples)
  const yardstickMiddle = yardstick === null ? null : median(yardstick.samples)
  const ratio = yardstickMiddle === null ? null : middle / yardstickMiddle
  const met = isMet(measurement, middle, ratio)
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

function isMet({ target, samples }: Measurement, middle: number, ratio: number | null): boolean {
  if (target === null) return true
  if ('below' in target) return middle < target.below
  const isNear = ratio !== null && ratio <= target.timesYardstick
  return isNear && (!('p95AtMost' in target) || percentile95(samples) <= target.p95AtMost)
}

function targetText({ target, unit }: Measurement): string {
  const unitText = unit === 'Ms' ? 'ms' : 'MB'
  if (target === null) return 'none'
  if ('below' in target) return `under ${target.below} ${unitText}`
  const times = `at most ${target.timesYardstick} times`
  return 'p95AtMost' in target ? `p95 at most ${target.p95AtMost} ${unitText}, ${times}` : times
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts
}
