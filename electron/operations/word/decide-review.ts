import { FicheError } from '@shared/contract/error'
import type { Review, ReviewDecision } from '@shared/review/review'
import { getOpenReview, putDecisions } from '../../store/reviews/reviews'
import type { OperationContext } from '../context'

/** `open` takes back what was said. */
export type NewDecision = ReviewDecision | { readonly id: string; readonly decision: 'open' }

/**
 * Stores what the author says to changes and comments of the open review; what he said to others
 * stays.
 *
 * @throws FicheError `review-not-found`, `review-change-unknown`
 */
export function decideReview(
  { db }: Pick<OperationContext, 'db'>,
  noteId: string,
  decisions: readonly NewDecision[],
): Review {
  const decide = db.transaction(() => {
    const review = getOpenReview(db, noteId)
    const known = new Set([...review.changes, ...review.comments].map(({ id }) => id))
    const unknown = decisions.find(({ id }) => !known.has(id))
    if (unknown !== undefined) throw new FicheError('review-change-unknown', unknown.id)
    const said = new Map(review.decisions.map((decision) => [decision.id, decision]))
    for (const decision of decisions) {
      if (decision.decision === 'open') said.delete(decision.id)
      else said.set(decision.id, decision)
    }
    putDecisions(db, review.id, [...said.values()])
    return getOpenReview(db, noteId)
  })
  return decide.immediate()
}
