import type { Language } from '../language/language'
import type { Observation } from '../library/observation'

type Period = NonNullable<Observation['period']>

/**
 * A figure's text as it is said: `80 %` is "80 per cent", `–3` "minus 3". Digits are not grouped,
 * as `49 297` would be read as two numbers.
 *
 * @param shown as `formatObservation` writes it, with ordinary spaces
 */
export function spokenValue(shown: string, { spoken }: Language): string {
  return shown
    .replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, '')
    .replace(/(?<!\d)–(?=\d)/g, `${spoken.minus} `)
    .replace(/\s?%/g, ` ${spoken.perCent}`)
}

/**
 * A period as it is said: `2024-01` to `2024-08` is "January to August 2024". As exact as the dates
 * given and no more.
 */
export function spokenPeriod({ start, end }: Period, language: Language): string {
  if (start === end) return spokenDate(start, language)
  const sameYear = start.slice(0, 4) === end.slice(0, 4)
  const first = sameYear && start.length === 7 && end.length === 7 ? start.slice(4) : start
  return `${spokenDate(first, language)} ${language.spoken.to} ${spokenDate(end, language)}`
}

function spokenDate(date: string, { months }: Language): string {
  const [year = '', month, day] = date.split('-')
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year]
  return words.filter(Boolean).join(' ')
}
