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
  return dayFormat(language, saved.getFullYear() !== now.getFullYear()).format(saved)
}

const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Made once for each language: making one takes longer than drawing a note of the list. */
function dayFormat(language: TextLanguage, withYear: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withYear}`
  const format =
    dayFormats.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      day: 'numeric',
      month: 'short',
      ...(withYear && { year: 'numeric' }),
    })
  dayFormats.set(key, format)
  return format
}

/** `14:02`, in the computer's own time. */
export function clockTime(savedAt: string): string {
  const saved = new Date(savedAt)
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${pad(saved.getHours())}:${pad(saved.getMinutes())}`
}

/** `14:02` today, else with its day: `3 May, 14:02`, `3 May 2023, 14:02`. */
export function dayAndTime(savedAt: string, now: Date, language: TextLanguage): string {
  const day = whenSaved(savedAt, now, language)
  const time = clockTime(savedAt)
  return day === time ? time : `${day}, ${time}`
}
