import { useAnswer } from '../../lib/use-answer'
import { useText } from '../../lib/use-text'
import classes from './evidence.module.css'

export type FigureUsesProps = {
  readonly observationId: string
  /** The note that is open, which is not told of. */
  readonly noteId: string | undefined
  readonly onOpenNote: ((noteId: string) => void) | undefined
}

/** Where else the same observation is shown, so that one number reads alike in all notes. */
export function FigureUses({ observationId, noteId, onOpenNote }: FigureUsesProps) {
  const text = useText()
  const { value } = useAnswer('findFigureUses', { observationId })
  if (value === null) return null
  const others = value.filter((use) => use.noteId !== noteId)
  if (others.length === 0) return <p className={classes.uses}>{text('figures.usedNowhere')}</p>
  return (
    <div className={classes.uses}>
      {text('figures.usedIn')}
      <ul>
        {others.map((use) => (
          <li key={use.noteId}>
            {onOpenNote === undefined ? (
              use.title
            ) : (
              <button type="button" onClick={() => onOpenNote(use.noteId)}>
                {use.title}
              </button>
            )}{' '}
            <span>{text('figures.times', { count: use.count })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
