import type { Observation } from './observation'

type Dates = Pick<NonNullable<Observation['period']>, 'start' | 'end'>

/** `12 months`, `1 days`: only values of one length are set beside each other unasked. */
export type PeriodLength = `${number} ${'months' | 'days'}`

/** How long a period is: in whole months where it begins and ends with them, else in days. */
export function periodLength({ start, end }: Dates): PeriodLength {
  const wholeMonths = /^\d{4}(-\d{2}(-01)?)?$/.test(start) && endsMonth(end)
  if (wholeMonths) return `${monthNumber(end, 12) - monthNumber(start, 1) + 1} months`
  return `${dayNumber(lastDay(end)) - dayNumber(start) + 1} days`
}

/** The length that most periods have; among equally frequent ones a year, else the longest. */
export function mainLength(periods: readonly Dates[]): PeriodLength | null {
  const counts = new Map<PeriodLength, number>()
  for (const period of periods) {
    const length = periodLength(period)
    counts.set(length, (counts.get(length) ?? 0) + 1)
  }
  const [first] = [...counts].sort(
    ([one, oneCount], [other, otherCount]) =>
      otherCount - oneCount ||
      Number(other === year) - Number(one === year) ||
      inDays(other) - inDays(one),
  )
  return first?.[0] ?? null
}

/** Whether it covers some months of a year only, as `January to October 2024` does. */
export function isPartOfYear(period: Dates): boolean {
  const isOneYear = period.start.slice(0, 4) === period.end.slice(0, 4)
  return isOneYear && inDays(periodLength(period)) < inDays(year)
}

/** Whether two periods share a day. */
export function periodsOverlap(one: Dates, other: Dates): boolean {
  return (
    dayNumber(one.start) <= dayNumber(lastDay(other.end)) &&
    dayNumber(other.start) <= dayNumber(lastDay(one.end))
  )
}

const year: PeriodLength = '12 months'

function inDays(length: PeriodLength): number {
  const [count = '0', unit] = length.split(' ')
  return Number(count) * (unit === 'months' ? 30 : 1)
}

function monthNumber(date: string, monthOfYear: number): number {
  return Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7)) || monthOfYear)
}

function endsMonth(date: string): boolean {
  return date.length < 10 || date === lastDay(date.slice(0, 7))
}

/** The last day of a date of less precision. */
function lastDay(date: string): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const next = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0))
  return `${date}-${String(next.getUTCDate()).padStart(2, '0')}`
}

function dayNumber(date: string): number {
  const [years = '', month = '01', day = '01'] = date.split('-')
  return Date.UTC(Number(years), Number(month) - 1, Number(day)) / 86_400_000
}
