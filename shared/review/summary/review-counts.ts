import type { Review, ReviewChange, ReviewComment } from '../review'

/** One that was refused, with what its author may read of it. */
export type Refused = {
  readonly id: string
  /** Empty where the file does not say. */
  readonly author: string
  readonly thing: ReviewChange | ReviewComment
  readonly reason: string
}

export type ReviewCounts = {
  readonly taken: number
  readonly edited: number
  readonly refused: readonly Refused[]
  readonly open: number
}

/**
 * What was said to changes and comments. Our own comments that came back as they went are nothing
 * to decide on.
 */
export function countReview({ changes, comments, decisions }: Review): ReviewCounts {
  const said = new Map(decisions.map((decision) => [decision.id, decision]))
  const things = [...changes, ...comments.filter(({ ownId }) => ownId === null)]
  const decided = things.map((thing) => ({ thing, decision: said.get(thing.id) }))
  const count = (asked: 'taken' | 'edited' | undefined) =>
    decided.filter(({ decision }) => decision?.decision === asked).length
  return {
    taken: count('taken'),
    edited: count('edited'),
    refused: decided.flatMap(({ thing, decision }) =>
      decision?.decision === 'refused'
        ? [{ id: thing.id, author: thing.author, thing, reason: decision.reason }]
        : [],
    ),
    open: count(undefined),
  }
}
