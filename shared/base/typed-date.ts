const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const worded = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}+)\.?,?\s+(\d{4})$/u

/**
 * Reads a date as people type it: `2024-11-19`, `19 November 2024`, `19 Nov 2024`, `19.11.2024`.
 * The day comes first, as everywhere in the institutions.
 *
 * @param months the twelve names of the note's language, January first
 * @returns ISO date, or null if it is no day of the calendar
 */
export function parseTypedDate(text: string, months: readonly string[]): string | null {
  const trimmed = text.trim()
  const isoParts = iso.exec(trimmed)
  if (isoParts) return toIsoDate(Number(isoParts[1]), Number(isoParts[2]), Number(isoParts[3]))
  const numericParts = numeric.exec(trimmed)
  if (numericParts)
    return toIsoDate(Number(numericParts[3]), Number(numericParts[2]), Number(numericParts[1]))
  const wordParts = worded.exec(trimmed)
  if (!wordParts) return null
  const month = findMonth(wordParts[2] ?? '', months)
  return month === null ? null : toIsoDate(Number(wordParts[3]), month, Number(wordParts[1]))
}

/**
 * `2024-11-19` as house style prints it, `19 November 2024`; a date of less precision keeps it:
 * `November 2024`, `2024`. What is no ISO date comes back as it is.
 *
 * @param months the twelve names of the note's language, January first
 */
export function formatLongDate(isoDate: string, months: readonly string[]): string {
  const [year = '', month, day] = isoDate.split('-')
  const name = months[Number(month) - 1]
  if (month === undefined || name === undefined) return isoDate
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

function findMonth(word: string, months: readonly string[]): number | null {
  const wanted = word.toLowerCase()
  if (wanted.length < 3) return null
  const index = months.findIndex((month) => month.toLowerCase().startsWith(wanted))
  return index === -1 ? null : index + 1
}

function toIsoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  const pad = (part: number, length: number) => String(part).padStart(length, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
