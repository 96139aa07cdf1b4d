import type { Review, ReviewDecision } from '@shared/review/review'

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
  const keys = changes.map(({ copyId: _c, author: _a, at: _at, isTracked: _t, ...what }) =>
    keyOf(what, what.id),
  )
  return [...keys, ...comments.map((comment) => keyOf(comment, comment.id))]
}

/** What it is, without the names that another comparison gives anew. */
function keyOf(what: object, id: string): readonly [string, string] {
  const key = JSON.stringify(what, (name, value: unknown) => (newNames.has(name) ? null : value))
  return [key, id]
}

const newNames: ReadonlySet<string> = new Set(['id', 'conflicts', 'afterId', 'answersId'])
