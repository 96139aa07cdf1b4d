import type { LibraryChanges } from '../../lib/figures/page-figures'
import { ChangeCard } from './change-card'
import { ChartCard } from './chart-card'
import classes from './live-figures.module.css'
import type { FigureActions } from './use-figure-actions'

export type ChangeListProps = {
  readonly changes: LibraryChanges
  /** Of the note, two letters. */
  readonly language: string
  readonly actions: FigureActions
  /** Goes to a figure or a chart; undefined where the note is not open. */
  readonly onGoTo: ((id: string) => void) | undefined
}

/** A card for each figure and each chart of one note, figures first. */
export function ChangeList({ changes, language, actions, onGoTo }: ChangeListProps) {
  const goTo = (id: string) => (onGoTo === undefined ? undefined : () => onGoTo(id))
  return (
    <ul className={classes.cards}>
      {changes.figures.map((change) => (
        <li key={change.figureId}>
          <ChangeCard
            change={change}
            language={language}
            actions={actions}
            onGoTo={goTo(change.figureId)}
          />
        </li>
      ))}
      {changes.charts.map((change) => (
        <li key={change.chartId}>
          <ChartCard
            change={change}
            language={language}
            actions={actions}
            onGoTo={goTo(change.chartId)}
          />
        </li>
      ))}
    </ul>
  )
}
