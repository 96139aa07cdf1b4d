import { type FigurePhrase, phraseText } from '@shared/figure/figure-phrases'
import { useText } from '../../lib/use-text'

export type ChosenPhraseProps = {
  readonly phrases: readonly FigurePhrase[]
  readonly phrase: number
}

/** Tells readers of the screen how the figure will read, once that was changed. */
export function ChosenPhrase({ phrases, phrase }: ChosenPhraseProps) {
  const text = useText()
  const chosen = phrases[phrase]
  return (
    <div className="visually-hidden" aria-live="polite">
      {chosen !== undefined &&
        phrase > 0 &&
        text('insert.phraseChosen', {
          number: phrase + 1,
          total: phrases.length,
          phrase: phraseText(chosen),
        })}
    </div>
  )
}
