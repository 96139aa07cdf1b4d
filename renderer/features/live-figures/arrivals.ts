import type { FigureChange } from '@shared/contract/library/figures'

export type Arrival = {
  /** ISO 8601, in the time of this computer. */
  readonly day: string
  readonly figures: number
  readonly notes: number
}

type ChangedNote = { readonly noteId: string; readonly changes: readonly FigureChange[] }

/** How many figures in how many notes what came in on a day speaks against, the last day first. */
export function arrivalsOf(notes: readonly ChangedNote[]): readonly Arrival[] {
  const byDay = new Map<string, string[]>()
  for (const { noteId, changes } of notes)
    for (const { arrivedAt, isKept } of changes) {
      if (arrivedAt === null || isKept) continue
      const day = dayOf(new Date(arrivedAt))
      byDay.set(day, [...(byDay.get(day) ?? []), noteId])
    }
  return [...byDay]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .map(([day, ids]) => ({ day, figures: ids.length, notes: new Set(ids).size }))
}

/** The day on the clock of this computer, ISO 8601. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
