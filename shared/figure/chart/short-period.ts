import { formatLongDate } from '../../base/typed-date'
import type { Language } from '../../language/language'
import type { Observation } from '../../library/observation'

type Dates = Pick<NonNullable<Observation['period']>, 'start' | 'end'>

/** Dates as short as they can be said: `2024`, `Jan–Oct 2024`, `2017–2023`; no space in it breaks. */
export function shortPeriod({ start, end }: Dates, { months, tag }: Language): string {
  const write = (date: string, withYear: boolean) => {
    if (date.length !== 7) return formatLongDate(date, months)
    const name = shortMonths(tag)[Number(date.slice(5)) - 1] ?? ''
    return withYear ? `${name}\u00a0${date.slice(0, 4)}` : name
  }
  if (start === end) return write(start, true)
  const isOneYear = start.slice(0, 4) === end.slice(0, 4)
  return `${write(start, !isOneYear)}–${write(end, true)}`
}

const shortMonthsByTag = new Map<string, readonly string[]>()

/** Asked once for each language: a chart has hundreds of months. */
function shortMonths(tag: string): readonly string[] {
  const known = shortMonthsByTag.get(tag)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' })
  const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)))
  shortMonthsByTag.set(tag, names)
  return names
}
