import { useText } from '../../../lib/use-text'
import classes from '../timeline.module.css'
import type { YearPlace } from './year-places'

export type YearRailProps = {
  readonly places: readonly YearPlace[]
  /** The year that is in sight. */
  readonly current: number | null
  readonly onGo: (first: number) => void
}

/** All years that have entries, with how many: each leads to where it begins. */
export function YearRail({ places, current, onGo }: YearRailProps) {
  const text = useText()
  return (
    <nav className={classes.rail} aria-label={text('timeline.years')}>
      <ol>
        {places.map(({ year, count, first }) => (
          <li key={year}>
            <button
              type="button"
              className={classes.year}
              aria-current={year === current ? 'date' : undefined}
              onClick={() => onGo(first)}
            >
              <span>{year}</span>{' '}
              <span className={classes.yearCount}>
                {count}
                <span className="visually-hidden"> {text('timeline.entryWord', { count })}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
