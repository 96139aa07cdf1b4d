import { formatLongDate } from '@shared/base/typed-date'
import type { NoteFigureChanges } from '@shared/contract/library/figures'
import { languageOf } from '@shared/language/language-of'
import { useText } from '../../lib/use-text'
import { arrivalsOf } from './arrivals'
import classes from './live-figures.module.css'

export type ArrivalLinesProps = {
  readonly notes: readonly Pick<NoteFigureChanges, 'noteId' | 'changes'>[]
}

/** "What came in on 3 May 2026 changes 7 figures in 3 notes": a line for each day. */
export function ArrivalLines({ notes }: ArrivalLinesProps) {
  const text = useText()
  const arrivals = arrivalsOf(notes)
  if (arrivals.length === 0) return null
  return (
    <ul className={classes.arrivals}>
      {arrivals.map(({ day, figures, notes: count }) => (
        <li key={day}>
          {text('liveFigures.arrival', {
            date: formatLongDate(day, languageOf(text.language).months),
            figures: text('liveFigures.figures', { count: figures }),
            notes: text('liveFigures.notes', { count }),
          })}
        </li>
      ))}
    </ul>
  )
}
