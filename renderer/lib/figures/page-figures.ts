import type { ChartChange } from '@shared/contract/library/charts'
import type { FigureChange } from '@shared/contract/library/figures'
import type { NoteChart } from '@shared/note/chart/note-chart'
import type { FigureInline } from '@shared/note/inline'

/** What the library says against figures and charts of one note, in the order of its text. */
export type LibraryChanges = {
  readonly figures: readonly FigureChange[]
  readonly charts: readonly ChartChange[]
}

/** Figures and charts of a note as they are, or as they are to be. */
export type NoteValues = {
  readonly figures: readonly FigureInline[]
  readonly charts: readonly NoteChart[]
}

/** What can be done with the figures and charts of the open page. */
export type FigureControls = {
  /** Gives them these states, as one step of undo; answers with those of before. */
  readonly set: (values: NoteValues) => NoteValues
  /**
   * Selects a figure or a chart, brings it into sight and gives the text the focus; false if the
   * text has none of this id.
   */
  readonly goTo: (id: string) => boolean
  /** Asks the library anew. */
  readonly reload: () => void
}

/** Those for which the library has something to follow without another word of the author. */
export function acceptableOf({ figures, charts }: LibraryChanges): LibraryChanges {
  return {
    // A sign that turned round needs other words first.
    figures: figures.filter(
      ({ kind, offered, turnsRound }) =>
        offered !== null && !turnsRound && (kind === 'revised' || kind === 'newer'),
    ),
    charts: charts.filter(
      ({ kind, offered }) => offered !== null && (kind === 'revised' || kind === 'newer'),
    ),
  }
}

export function changeCount({ figures, charts }: LibraryChanges): number {
  return figures.length + charts.length
}

/** Those that are kept as they are, or the others. */
export function changesThat(isKept: boolean, { figures, charts }: LibraryChanges): LibraryChanges {
  return {
    figures: figures.filter((one) => one.isKept === isKept),
    charts: charts.filter((one) => one.isKept === isKept),
  }
}
