import { formatLongDate, parseTypedDate } from '@shared/base/typed-date'

/** `22 November 2026, 12:47`, in the computer's own time. */
export function formatMoment(date: Date, months: readonly string[]): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
  return `${formatLongDate(day, months)}, ${pad(date.getHours())}:${pad(date.getMinutes())}`
}

/**
 * Reads a day and a time as people type them: `22 Nov 2026, 9.30`, `22.11.2026 09:30`,
 * `2026-11-22 9h30`.
 *
 * @returns null for what is no moment, also for a day without a time
 */
export function parseMoment(text: string, months: readonly string[]): Date | null {
  const parts = /^(.*?),?\s+(\d{1,2})\s?[:.h]\s?(\d{2})$/.exec(text.trim())
  const day = parts === null ? null : parseTypedDate(parts[1] ?? '', months)
  const [hour, minute] = [Number(parts?.[2]), Number(parts?.[3])]
  if (day === null || !(hour < 24 && minute < 60)) return null
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, hour, minute)
}
