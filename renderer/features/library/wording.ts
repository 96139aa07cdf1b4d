import { formatLongDate } from '@shared/base/typed-date'
import { english } from '@shared/language/en'

/** A date, or a span of two as ISO 8601 writes it: `2021/2025` is `2021 to 2025`. */
export function formatDates(date: string): string {
  const days = date.split('/').map((day) => formatLongDate(day, english.months))
  return days.join(' to ')
}

/** With a capital at the start, as a line of a list has. */
export function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
