import { languageOf } from '@shared/language/language-of'

/**
 * When a note was saved, as short as it can be: `14:02` today, `12 Nov` this year, `12 Nov 2023`.
 *
 * @param savedAt ISO 8601 in UTC; shown in the computer's own time
 */
export function whenSaved(savedAt: string, now: Date): string {
  const saved = new Date(savedAt)
  if (saved.toDateString() === now.toDateString()) return clockTime(savedAt)
  const month = languageOf('en').months[saved.getMonth()]?.slice(0, 3) ?? ''
  const day = `${saved.getDate()} ${month}`
  return saved.getFullYear() === now.getFullYear() ? day : `${day} ${saved.getFullYear()}`
}

/** `14:02`, in the computer's own time. */
export function clockTime(savedAt: string): string {
  const saved = new Date(savedAt)
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${pad(saved.getHours())}:${pad(saved.getMinutes())}`
}
