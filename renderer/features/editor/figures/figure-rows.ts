import type { Evidence } from '@shared/contract/library'
import type { PlacedFigure } from './figures-in'

type Statistic = Extract<Evidence, { kind: 'statistic' }>

/** One line of the list: a figure, and one observation that it shows or is computed from. */
export type FigureRow = {
  readonly id: string
  readonly position: number
  readonly shown: string
  /** When its author checked it, empty where he did not. */
  readonly checked: string
  /** Null once the library no longer holds it. */
  readonly statistic: Statistic | null
}

/** The figures with what they rest on, a computed one with a line for each of its inputs. */
export function figureRows(
  figures: readonly PlacedFigure[],
  statistics: readonly Statistic[],
  checkedOf: (figure: PlacedFigure) => string,
): readonly FigureRow[] {
  const byId = new Map(statistics.map((statistic) => [statistic.item.id, statistic]))
  return figures.flatMap((figure) =>
    figure.observationIds.map((observationId) => ({
      id: `${figure.id}-${observationId}`,
      position: figure.position,
      shown: figure.shown,
      checked: checkedOf(figure),
      statistic: byId.get(observationId) ?? null,
    })),
  )
}

/** A table as text that a spreadsheet or a mail takes: cells by tabs, lines by line ends. */
export function tableText(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n')
}
