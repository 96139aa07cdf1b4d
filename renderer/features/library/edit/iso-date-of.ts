import { parseTypedDate } from '@shared/base/typed-date'
import { parsePeriod } from '@shared/figure/parse-period'
import { english } from '@shared/language/en'
import { languageOf } from '@shared/language/language-of'

const monthInDigits = /^(\d{1,2})[./](\d{4})$/

/**
 * A date as it is stored, of what people type: `19.11.2024`, `19 November 2024`, `November 2024`,
 * `11/2024`, `2024`. What is no date comes back as it was typed, for the store to refuse.
 */
export function isoDateOf(typed: string, languageCode: string): string {
  const words = typed.trim()
  const [, month = '', year = ''] = monthInDigits.exec(words) ?? []
  const asked = month === '' ? words : `${year}-${month.padStart(2, '0')}`
  for (const language of [languageOf(languageCode), english]) {
    const day = parseTypedDate(words, language.months)
    if (day !== null) return day
    const period = parsePeriod(asked, language)
    if (period !== null && period.start === period.end) return period.start
  }
  return words
}
