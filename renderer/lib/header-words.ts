import { formatLongDate } from '@shared/base/typed-date'
import { languageOf } from '@shared/language/language-of'

const isoDate = /^\d{4}-\d{2}-\d{2}$/

/**
 * What a field of a header says, on one line and in the language of the window; empty for nothing,
 * which no marking is too.
 */
export function headerWords(value: string | null | readonly string[], language: string): string {
  if (value === null || value === 'none') return ''
  if (typeof value !== 'string') return value.join(', ')
  return isoDate.test(value) ? formatLongDate(value, languageOf(language).months) : value
}
