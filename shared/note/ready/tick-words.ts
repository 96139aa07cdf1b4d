import { formatLongDate } from '../../base/typed-date'
import { languageOf } from '../../language/language-of'
import type { Text } from '../../text/text'
import type { FigureTick } from './ready-item'

/**
 * "Checked by you on 22 November 2026".
 *
 * @param ownName as the author calls himself now; a tick without a name is his too
 */
export function tickWords(
  { checkedBy, checkedAt }: Pick<FigureTick, 'checkedBy' | 'checkedAt'>,
  ownName: string,
  text: Text,
): string {
  const date = dayWords(checkedAt, text)
  if (checkedBy === '' || checkedBy === ownName) return text('ready.checkedByYou', { date })
  return text('ready.checkedBy', { name: checkedBy, date })
}

/** A moment as the day that it is where the reader is, `22 November 2026`. */
export function dayWords(at: string, text: Text): string {
  const time = new Date(at)
  const pad = (part: number) => String(part).padStart(2, '0')
  const day = `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`
  return formatLongDate(day, languageOf(text.language).months)
}
