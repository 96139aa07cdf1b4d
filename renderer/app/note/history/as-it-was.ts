import type { Text } from '@shared/text/text'
import { dayAndTime } from '../../../lib/saving/when-saved'

/** `As it was on 3 May, 14:02`; `As it was at 14:02` today. */
export function asItWas(at: string, text: Text): string {
  const when = dayAndTime(at, new Date(), text.language)
  return when.includes(',') ? text('history.asOn', { when }) : text('history.asAt', { when })
}
