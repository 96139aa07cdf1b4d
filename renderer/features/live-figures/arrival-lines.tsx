import { formatLongDate } from '@shared/base/typed-date'
import { languageOf } from '@shared/language/language-of'
import { countWords } from '../../lib/figures/change-words'
import { useText } from '../../lib/use-text'
import { arrivalsOf, type ChangedNote } from './arrivals'
import classes from './live-figures.module.css'

export type ArrivalLinesProps = {
  readonly notes: readonly ChangedNote[]
}

/** "What came in on 3 May 2026 changes 7 figures in 3 notes": a line for each day. */
export function ArrivalLines({ notes }: ArrivalLinesProps) {
  const text = useText()
  const arrivals = arrivalsOf(notes)
  if (arrivals.length === 0) return null
  return (
    <ul className={classes.arrivals}>
      {arrivals.map(({ day, notes: count, ...counts }) => (
        <li key={day}>
          {text('liveFigures.arrival', {
            date: formatLongDate(day, languageOf(text.language).months),
            figures: countWords(counts, text),
            notes: text('liveFigures.notes', { count }),
          })}
        </li>
      ))}
    </ul>
  )
}
