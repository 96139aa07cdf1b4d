import { Button } from '../../components/button'
import { useText } from '../../lib/use-text'
import classes from './live-figures.module.css'

/** A button: its words, and a longer name where many cards have the same words. */
type Action = { readonly words: string; readonly name?: string; readonly run: () => void }

type CardActionsProps = {
  /** It was kept against the library, and can be asked about again. */
  readonly isKept: boolean
  /** Null where the library has nothing to put in its place. */
  readonly accept: Action | null
  readonly keep: Omit<Action, 'run'>
  readonly onKeep: (isToBeKept: boolean) => void
}

/** Following the library, keeping what stands there, or taking that back. */
export function CardActions({ isKept, accept, keep, onKeep }: CardActionsProps) {
  const text = useText()
  if (isKept)
    return (
      <div className={classes.actions}>
        <Button kind="quiet" onClick={() => onKeep(false)}>
          {text('liveFigures.askAgain')}
        </Button>
      </div>
    )
  return (
    <div className={classes.actions}>
      {accept !== null && (
        <Button aria-label={accept.name} onClick={accept.run}>
          {accept.words}
        </Button>
      )}
      <Button kind="quiet" aria-label={keep.name} onClick={() => onKeep(true)}>
        {keep.words}
      </Button>
    </div>
  )
}
