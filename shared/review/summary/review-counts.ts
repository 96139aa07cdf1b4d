import type { Review, ReviewChange, ReviewComment } from '../review'

/** A change or comment, with what its author may read of why it was not taken. */
export type NotTaken = {
  readonly thing: ReviewChange | ReviewComment
  /** Empty if none was given. */
  readonly reason: string
}

export type ReviewCounts = {
  readonly taken: number
  readonly edited: number
  readonly refused: readonly NotTaken[]
  /** They were taken, and their place is gone from the note. */
  readonly unplaced: readonly NotTaken[]
  readonly open: number
}

/**
 * What was said to changes and comments. Our own comments that came back as they went are nothing
 * to decide on.
 *
 * @param unplaced ids of those that were taken and could not be put into the note
 */
export function countReview(
  { changes, comments, decisions }: Review,
  unplaced: ReadonlySet<string> = new Set(),
): ReviewCounts {
  const said = new Map(decisions.map((decision) => [decision.id, decision]))
  const things = [...changes, ...comments.filter(({ ownId }) => ownId === null)].map((thing) => ({
    thing,
    reason: said.get(thing.id)?.reason ?? '',
    said: unplaced.has(thing.id) ? ('unplaced' as const) : said.get(thing.id)?.decision,
  }))
  const those = (asked: (typeof things)[number]['said']) =>
    things.filter((one) => one.said === asked).map(({ thing, reason }) => ({ thing, reason }))
  return {
    taken: those('taken').length,
    edited: those('edited').length,
    refused: those('refused'),
    unplaced: those('unplaced'),
    open: those(undefined).length,
  }
}
