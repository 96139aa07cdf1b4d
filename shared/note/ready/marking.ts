/** A document that a note rests on so that it cannot be less restricted than that. */
export type MarkedPlace = {
  /** As it is cited. */
  readonly name: string
  readonly marking: string
  /** `quoted`: word for word; `onlyPlace`: no other known document says a fact of the note. */
  readonly why: 'quoted' | 'onlyPlace'
}

export type MarkingProposal = {
  readonly marking: string
  /** The documents that ask for it, each once, those that are quoted first. */
  readonly places: readonly MarkedPlace[]
}

/**
 * The highest marking of the documents that a note quotes word for word or that are the only known
 * place of a fact; null where all of them are public.
 */
export function proposedMarking(places: readonly MarkedPlace[]): MarkingProposal | null {
  const highest = places.reduce((most, { marking }) => Math.max(most, rankOf(marking)), 0)
  const asking = places.filter(({ marking }) => rankOf(marking) === highest)
  const [first] = asking
  if (highest === 0 || first === undefined) return null
  const quoted = asking.filter(({ why }) => why === 'quoted')
  const byName = new Map(
    [...quoted, ...asking].toReversed().map((place) => [place.name, place] as const),
  )
  return { marking: first.marking, places: [...byName.values()].toReversed() }
}

/** Says whether one marking restricts a document less than another one. */
export function isLowerMarking(marking: string, than: string): boolean {
  return rankOf(marking) < rankOf(than)
}

/** None below LIMITE below the service markings of national administrations. */
function rankOf(marking: string): number {
  if (/^(none|public.*)?$/i.test(marking.trim())) return 0
  return /^limite$/i.test(marking.trim()) ? 1 : 2
}
