import { speakingTimeOf } from '@shared/outputs/speaking-time'
import { useText } from '../../lib/use-text'

/** How long it takes to say so many words. */
export function SpeakingClock({ words }: { readonly words: number }) {
  const text = useText()
  return <span>{text('outputs.minutes', speakingTimeOf(words))}</span>
}
