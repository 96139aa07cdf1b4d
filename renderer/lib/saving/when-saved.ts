import type { TextLanguage } from '@shared/text/text'

/**
 * When a note was saved, as short as it can be: `14:02` today, `12 Nov` this year, `12 Nov 2023`;
 * in French `12 nov.`.
 *
 * @param savedAt ISO 8601 in UTC; shown in the computer's own time
 */
export function whenSaved(savedAt: string, now: Date, language: TextLanguage): string {
  const saved = new Date(savedAt)
  if (saved.toDateString() === now.toDateString()) return clockTime(savedAt)
  const isThisYear = saved.getFullYear() === now.getFullYear()
  return saved.toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
  })
}

/** `14:02`, in the computer's own time. */
export function clockTime(savedAt: string): string {
  const saved = new Date(savedAt)
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${pad(saved.getHours())}:${pad(saved.getMinutes())}`
}
