import { formatLongDate } from '@shared/base/typed-date'
import { languageOf } from '@shared/language/language-of'
import type { Text } from '@shared/text/text'

/** A date, or a span of two as ISO 8601 writes it: `2021/2025` is `2021 to 2025`. */
export function formatDates(date: string, text: Text): string {
  const { months } = languageOf(text.language)
  const [start = '', end] = date.split('/').map((day) => formatLongDate(day, months))
  return end === undefined ? start : text('library.span', { start, end })
}

/** With a capital at the start, as a line of a list has. */
export function capitalised(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
