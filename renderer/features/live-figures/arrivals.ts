import type { LibraryChanges } from '../../lib/figures/page-figures'

export type Arrival = {
  /** ISO 8601, in the time of this computer. */
  readonly day: string
  readonly figures: number
  readonly charts: number
  readonly notes: number
}

export type ChangedNote = LibraryChanges & { readonly noteId: string }

/** How much in how many notes what came in on a day speaks against, the last day first. */
export function arrivalsOf(notes: readonly ChangedNote[]): readonly Arrival[] {
  const arrived = notes.flatMap(({ noteId, figures, charts }) => [
    ...figures.flatMap((change) => arrivalOf(change, { noteId, kind: 'figure' })),
    ...charts.flatMap((change) => arrivalOf(change, { noteId, kind: 'chart' })),
  ])
  return [...new Set(arrived.map(({ day }) => day))]
    .toSorted((one, other) => other.localeCompare(one))
    .map((day) => {
      const here = arrived.filter((one) => one.day === day)
      const figures = here.filter(({ kind }) => kind === 'figure').length
      const ids = new Set(here.map(({ noteId }) => noteId))
      return { day, figures, charts: here.length - figures, notes: ids.size }
    })
}

type Changed = { readonly arrivedAt: string | null; readonly isKept: boolean }
type Place = { readonly noteId: string; readonly kind: 'figure' | 'chart' }

function arrivalOf(
  { arrivedAt, isKept }: Changed,
  place: Place,
): readonly (Place & { readonly day: string })[] {
  return arrivedAt === null || isKept ? [] : [{ ...place, day: dayOf(new Date(arrivedAt)) }]
}

/** The day on the clock of this computer, ISO 8601. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
