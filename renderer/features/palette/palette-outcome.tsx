import { useText } from '../../lib/use-text'
import classes from './palette.module.css'
import type { LibraryHits } from './use-library-hits'

export type PaletteOutcomeProps = {
  readonly query: string
  readonly count: number
  readonly library: LibraryHits
}

/** What the list itself does not say: which keys there are, that nothing was found, that it failed. */
export function PaletteOutcome({ query, count, library }: PaletteOutcomeProps) {
  const text = useText()
  const isNothing = count === 0 && library.isCurrent
  return (
    <>
      {isNothing && library.problem === null && (
        <div className={classes.nothing}>
          <p>{text('palette.none', { query: query.trim() })}</p>
          <p>{text('palette.noneBody')}</p>
        </div>
      )}
      {library.problem !== null && library.isCurrent && (
        <p className={classes.problem} role="alert">
          {text('palette.failed', { reason: library.problem })}
        </p>
      )}
      {library.isPartial && (
        <p className={classes.partial} role="status">
          {text('palette.partial')}
        </p>
      )}
      <div className={classes.foot}>
        <span>{text('palette.keys')}</span>
        <span>{library.isCurrent ? text('palette.commandsOnly') : text('palette.searching')}</span>
      </div>
      <p className="visually-hidden" role="status">
        {library.isCurrent && query !== '' && text('palette.found', { count })}
      </p>
    </>
  )
}
