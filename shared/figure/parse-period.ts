import type { Language } from '../language/language'
import type { Observation } from '../library/observation'

type Dates = Pick<NonNullable<Observation['period']>, 'start' | 'end'>

/**
 * Reads a period: ISO 8601 dates of any precision (`2024-01`, `2024-01/2024-08`), or in words as
 * `spokenPeriod` writes it: `January to August 2024`, `3 March 2024`, `2017 to 2023`.
 *
 * @returns null for what is no period, as a day that the calendar lacks or an end before the start
 */
export function parsePeriod(text: string, language: Language): Dates | null {
  const [first = '', last = first, ...rest] = text.trim().split(separator(language))
  const end = parseDate(last, language)
  if (end === null || rest.length > 0) return null
  // "January to August 2024": the year is said once.
  const start =
    parseDate(first, language) ?? parseDate(`${first.trim()} ${end.slice(0, 4)}`, language)
  if (start === null || start.slice(0, end.length) > end.slice(0, start.length)) return null
  return { start, end }
}

function separator({ spoken }: Language): RegExp {
  return new RegExp(`/|\\s*[–—]\\s*|\\s+${spoken.to}\\s+`, 'u')
}

function parseDate(text: string, { months }: Language): string | null {
  const words = text.trim().split(/\s+/)
  const year = words.at(-1) ?? ''
  if (words.length === 1) return isDate(year) ? year : null
  const month = months.findIndex((name) => name.toLowerCase() === words.at(-2)?.toLowerCase()) + 1
  const day = words.length > 2 ? /^\d{1,2}/.exec(words[0] ?? '')?.[0] : ''
  if (month === 0 || words.length > 3 || day === undefined) return null
  const parts = [year, pad(month), ...(day === '' ? [] : [pad(Number(day))])]
  const date = parts.join('-')
  return isDate(date) ? date : null
}

function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined) return false
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
