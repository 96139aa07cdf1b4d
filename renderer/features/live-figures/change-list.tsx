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

/** A card for each figure and chart of one note, the gravest first, else figures before charts. */
export function ChangeList({ changes, language, actions, onGoTo }: ChangeListProps) {
  const goTo = (id: string) => (onGoTo === undefined ? undefined : () => onGoTo(id))
  const cards = [
    ...changes.figures.map((change) => ({
      id: change.figureId,
      kind: change.kind,
      card: (
        <ChangeCard
          change={change}
          language={language}
          actions={actions}
          onGoTo={goTo(change.figureId)}
        />
      ),
    })),
    ...changes.charts.map((change) => ({
      id: change.chartId,
      kind: change.kind,
      card: (
        <ChartCard
          change={change}
          language={language}
          actions={actions}
          onGoTo={goTo(change.chartId)}
        />
      ),
    })),
  ].toSorted((one, other) => gravity[one.kind] - gravity[other.kind])
  return (
    <ul className={classes.cards}>
      {cards.map(({ id, card }) => (
        <li key={id}>{card}</li>
      ))}
    </ul>
  )
}

/** What changed since comes before what was so all along. */
const gravity: Readonly<Record<LibraryChanges['figures'][number]['kind'], number>> = {
  withdrawn: 0,
  revised: 1,
  newer: 2,
  typed: 3,
  contradicted: 4,
}
