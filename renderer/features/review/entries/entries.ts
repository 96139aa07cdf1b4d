import type { Review, ReviewChange, ReviewComment } from '@shared/review/review'
import type { Place } from './places'

/** What one of several colleagues did to the same words. */
type ConflictSide = {
  readonly copyId: string
  readonly author: string
  readonly changes: readonly ReviewChange[]
}

/** One thing to decide. */
export type ReviewEntry = {
  readonly id: string
  /** In reading order. */
  readonly order: number
  /** In the text that has this order. */
  readonly start: number
  /** Null before the first heading. */
  readonly section: string | null
} & (
  | { readonly kind: 'change'; readonly change: ReviewChange }
  /** Changes of which not all can be taken, by colleague. */
  | { readonly kind: 'conflict'; readonly sides: readonly ConflictSide[] }
  | {
      readonly kind: 'comment'
      readonly comment: ReviewComment
      /** To it, within what came back. */
      readonly answers: readonly ReviewComment[]
    }
)

/** All that came back, thing by thing, in the order in which one reads the note. */
export function entriesOf(
  review: Review,
  places: ReadonlyMap<string, Place>,
): readonly ReviewEntry[] {
  const changes = changeEntries(review, places)
  const comments = commentEntries(review, places)
  return [...changes, ...comments].toSorted(
    (one, other) => one.order - other.order || one.start - other.start,
  )
}

/** The ids that a decision on an entry is about. */
export function idsOf(entry: ReviewEntry): readonly string[] {
  switch (entry.kind) {
    case 'change':
      return [entry.change.id]
    case 'conflict':
      return entry.sides.flatMap(({ changes }) => changes.map(({ id }) => id))
    case 'comment':
      return [entry.comment.id, ...entry.answers.map(({ id }) => id)]
  }
}

/** The changes of an entry; none of a comment. */
export function changesOf(entry: ReviewEntry): readonly ReviewChange[] {
  if (entry.kind === 'change') return [entry.change]
  return entry.kind === 'conflict' ? entry.sides.flatMap(({ changes }) => changes) : []
}

function changeEntries(review: Review, places: ReadonlyMap<string, Place>): ReviewEntry[] {
  const byId = new Map(review.changes.map((change) => [change.id, change]))
  const isTold = new Set<string>()
  let last: Place = { order: -1, section: null }
  return review.changes.flatMap((change): ReviewEntry[] => {
    // What stands where nothing of the note does follows what was told before it.
    last = placeOfChange(change, places, byId) ?? last
    if (isTold.has(change.id)) return []
    const group = conflictGroup(change, byId)
    for (const { id } of group) isTold.add(id)
    const fields = { id: change.id, ...last, start: startOf(change) }
    if (group.length === 1) return [{ kind: 'change', ...fields, change }]
    return [{ kind: 'conflict', ...fields, sides: sidesOf(group) }]
  })
}

/** What is added stands behind all that happened in the text before it. */
function startOf(change: ReviewChange): number {
  if ('start' in change) return change.start
  if (change.kind === 'split') return change.place
  return change.kind === 'addedBlock' || change.kind === 'addedItem' ? Number.MAX_SAFE_INTEGER : 0
}

function placeOfChange(
  change: ReviewChange,
  places: ReadonlyMap<string, Place>,
  byId: ReadonlyMap<string, ReviewChange>,
): Place | undefined {
  if (change.kind === 'header') return { order: -1, section: null }
  if (change.kind === 'addedBlock' || change.kind === 'addedItem') {
    const { afterId } = change
    if (afterId === null) return change.kind === 'addedItem' ? places.get(change.in) : undefined
    const after = byId.get(afterId)
    return after === undefined ? places.get(afterId) : placeOfChange(after, places, byId)
  }
  return places.get(change.in)
}

/** It, and all that cannot be taken with it or with one of those. */
function conflictGroup(
  change: ReviewChange,
  byId: ReadonlyMap<string, ReviewChange>,
): readonly ReviewChange[] {
  const group = new Set([change])
  for (const one of group)
    for (const id of one.conflicts) {
      const other = byId.get(id)
      if (other !== undefined) group.add(other)
    }
  return [...group]
}

function sidesOf(group: readonly ReviewChange[]): readonly ConflictSide[] {
  const copyIds = [...new Set(group.map(({ copyId }) => copyId))]
  return copyIds.map((copyId) => {
    const changes = group.filter((change) => change.copyId === copyId)
    const authors = new Set(changes.map(({ author }) => author).filter((name) => name !== ''))
    return { copyId, author: [...authors].join(', '), changes }
  })
}

function commentEntries(
  { comments }: Review,
  places: ReadonlyMap<string, Place>,
): readonly ReviewEntry[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const rootOf = (comment: ReviewComment): ReviewComment => {
    let root = comment
    // No more steps than comments: a file may say that two answer each other.
    for (let step = 0; step < comments.length; step += 1) {
      const parent = byId.get(root.answersId ?? '')
      if (parent === undefined) return root
      root = parent
    }
    return comment
  }
  return comments
    .filter((comment) => rootOf(comment) === comment)
    .map((comment): ReviewEntry => {
      const range = comment.ranges.find((one) => places.has(one.in))
      const place = range === undefined ? undefined : places.get(range.in)
      const answers = comments.filter((one) => one !== comment && rootOf(one) === comment)
      const { order, section } = place ?? { order: Number.MAX_SAFE_INTEGER, section: null }
      return {
        kind: 'comment',
        id: comment.id,
        order,
        start: range?.start ?? 0,
        section,
        comment,
        answers,
      }
    })
}
