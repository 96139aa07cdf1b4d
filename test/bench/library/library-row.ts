import type { BenchRow, Measurement } from '../support/bench-row.ts'
import { toRow } from '../support/bench-row.ts'
import { percentile95 } from '../support/percentiles.ts'

/** Held against a number by its 95th percentile and, where asked, against the yardstick too. */
export type LibraryMeasurement = Omit<Measurement, 'target'> & {
  readonly target: { readonly below: number; readonly timesYardstick?: number }
}

/** One line of the table of the library's bench. */
export function toLibraryRow({ target, ...measured }: LibraryMeasurement): BenchRow {
  const { below, timesYardstick } = target
  const row = toRow({ ...measured, target: { below } })
  const unit = measured.unit === 'Ms' ? 'p95 under' : 'under'
  const limit = `${unit} ${below} ${measured.unit === 'Ms' ? 'ms' : 'MB'}`
  const isBelow = percentile95(measured.samples) < below
  if (timesYardstick === undefined) return { ...row, target: limit, met: isBelow }
  const ratioRow = toRow({ ...measured, target: { timesYardstick } })
  return { ...row, target: `${limit}, ${ratioRow.target}`, met: isBelow && ratioRow.met }
}
