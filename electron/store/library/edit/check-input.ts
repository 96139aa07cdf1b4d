import { FicheError } from '@shared/contract/error'
import { parsePeriod } from '@shared/figure/parse-period'
import { english } from '@shared/language/en'
import { mostTextCharacters } from '@shared/library/text-limit'

const isoDate = /^[12]\d{3}(-\d{2}(-\d{2})?)?$/

/**
 * A text that can be stored as it is.
 *
 * @throws FicheError `text-empty`, `text-too-long`; `text-broken` for lone surrogates and control
 *   characters other than tab and line feed
 */
export function checkText(text: string): string {
  if (text.length > mostTextCharacters) throw new FicheError('text-too-long')
  const broken = text.search(/\p{Cs}|(?![\t\n])\p{Cc}/u)
  if (broken >= 0) throw new FicheError('text-broken', String(broken + 1))
  if (text.trim() === '') throw new FicheError('text-empty')
  return text
}

/** As `checkText`; an empty text is null. */
export function checkOptionalText(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : checkText(text)
}

/**
 * An ISO 8601 date of any precision that the calendar has; an empty one is null.
 *
 * @throws FicheError `date-impossible`
 */
export function checkDate(date: string | null): string | null {
  if (date === null || date.trim() === '') return null
  const isReal = isoDate.test(date) && parsePeriod(date, english) !== null
  if (!isReal) throw new FicheError('date-impossible', date.slice(0, 40))
  return date
}

/**
 * A number that a source gives; null where it gives none.
 *
 * @throws FicheError `number-negative`
 */
export function checkCount(count: number | null): number | null {
  if (count !== null && count < 0) throw new FicheError('number-negative', String(count))
  return count
}
