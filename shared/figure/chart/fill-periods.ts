type Dates = { readonly start: string; readonly end: string }

/** A gap of more than this is a break, not something to be drawn to scale. */
const longestGap = 120

/**
 * Periods in their order, each once. Months or years that are missing between the first and the
 * last are put in, so that a gap is seen and no line leads over it.
 */
export function fillPeriods(periods: readonly Dates[], withGaps = true): readonly Dates[] {
  const byKey = new Map(periods.map(({ start, end }) => [`${start}/${end}`, { start, end }]))
  const sorted = [...byKey.values()].sort((one, other) =>
    `${one.start}/${one.end}` < `${other.start}/${other.end}` ? -1 : 1,
  )
  if (!withGaps) return sorted
  return sorted.flatMap((period, index) => {
    const next = sorted[index + 1]
    return next === undefined ? [period] : [period, ...missingBetween(period, next)]
  })
}

function missingBetween(one: Dates, other: Dates): readonly Dates[] {
  const isSingle = one.start === one.end && other.start === other.end
  const first = numberOf(one.start)
  const last = numberOf(other.start)
  const isAlike = one.start.length === other.start.length && one.start.length <= 7
  if (!isSingle || !isAlike || last - first - 1 > longestGap) return []
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => {
    const date = dateOf(first + index + 1, one.start.length)
    return { start: date, end: date }
  })
}

/** Years, or months, since the year 0. */
function numberOf(date: string): number {
  const [year = '', month] = date.split('-')
  return month === undefined ? Number(year) : Number(year) * 12 + Number(month) - 1
}

function dateOf(count: number, length: number): string {
  if (length === 4) return String(count)
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
