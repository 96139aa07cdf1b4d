import { useText } from '../../lib/use-text'

/** Of a speaker who is interpreted. */
const wordsPerMinute = 130

/** How long it takes to say so many words. */
export function SpeakingClock({ words }: { readonly words: number }) {
  const text = useText()
  const seconds = Math.round((words / wordsPerMinute) * 60)
  return (
    <span>
      {text('outputs.minutes', {
        minutes: Math.floor(seconds / 60),
        seconds: seconds % 60,
        wordsPerMinute,
      })}
    </span>
  )
}
