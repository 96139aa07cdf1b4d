import { useAnswer } from '../../../lib/use-answer'
import { useText } from '../../../lib/use-text'
import classes from './detail.module.css'

export type UsedInProps = {
  readonly observationId: string
  readonly onOpenNote: (noteId: string) => void
}

/** Every note that shows the value; its title opens it. */
export function UsedIn({ observationId, onOpenNote }: UsedInProps) {
  const text = useText()
  const { value } = useAnswer('findFigureUses', { observationId })
  if (value === null) return null
  return (
    <section className={classes.section}>
      <h3>{text('statistics.usedIn')}</h3>
      {value.length === 0 && <p className={classes.none}>{text('statistics.usedNowhere')}</p>}
      <ul>
        {value.map(({ noteId, title, count }) => (
          <li key={noteId}>
            <button type="button" onClick={() => onOpenNote(noteId)}>
              {title}
            </button>
            {count > 1 && <span> {text('figures.times', { count })}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
