import type { Review, ReviewChange, ReviewComment, ReviewDecision } from '@shared/review/review'

type Found = Pick<Review, 'changes' | 'comments'>

/**
 * What the author said to changes and comments of a review, for the same ones found once more under
 * other ids.
 */
export function decisionsThatHold(
  { decisions, ...before }: Found & Pick<Review, 'decisions'>,
  now: Found,
): readonly ReviewDecision[] {
  const said = new Map(decisions.map((decision) => [decision.id, decision]))
  const byKey = new Map<string, ReviewDecision[]>()
  for (const [key, id] of keysOf(before)) {
    const decision = said.get(id)
    if (decision !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), decision])
  }
  return keysOf(now).flatMap(([key, id]) => {
    const decision = byKey.get(key)?.shift()
    return decision === undefined ? [] : [{ ...decision, id }]
  })
}

function keysOf({ changes, comments }: Found): readonly (readonly [string, string])[] {
  return [...changes, ...comments].map((one) => [keyOf(one), one.id] as const)
}

/** All that it is, without what another comparison numbers anew. */
function keyOf(one: ReviewChange | ReviewComment): string {
  return JSON.stringify(one, (name, value: unknown) =>
    name === 'id' || name === 'conflicts' || name === 'afterId' || name === 'answersId'
      ? null
      : value,
  )
}
