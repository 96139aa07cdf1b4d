import { sameValue } from '../../base/same-value'
import type { Note } from '../../note/note'
import type { ReviewChange, ReviewComment, ReviewLoss } from '../review'
import { textsOfBody } from '../texts/texts-of-body'
import type { CopyChanges } from './compare-copy'
import { type Belonging, belongingOf, isConflict } from './conflicts'
import { inReadingOrder } from './reading-order'

/** What all copies of a note say together. */
export type MergedCopies = {
  readonly changes: readonly ReviewChange[]
  readonly comments: readonly ReviewComment[]
  readonly losses: readonly ReviewLoss[]
}

/**
 * The changes of several copies in one list, in reading order, each with those of other copies that
 * cannot be taken with it. What several did alike is told once, the first copy's, with the names of
 * all of them.
 *
 * @param sent the note that all of them are copies of
 */
export function mergeCopies(
  copies: readonly CopyChanges[],
  sent: Pick<Note, 'body'>,
): MergedCopies {
  const texts = textsOfBody(sent.body)
  const merged: ReviewChange[] = []
  const placeOf = new Map<string, number>()
  const sameAs = new Map<string, string>()
  for (const { changes } of copies) {
    // What stands once in one copy may stand twice in it on purpose.
    const before = bySpot(merged)
    for (const change of changes) {
      const told = renamed(change, sameAs)
      const twin = before.get(spotOf(told))?.find((one) => isAlike(one, told))
      const place = placeOf.get(twin?.id ?? '')
      const known = merged[place ?? -1]
      if (known !== undefined && place !== undefined) {
        merged[place] = { ...known, author: bothAuthors(known, change) }
        sameAs.set(change.id, known.id)
      } else {
        placeOf.set(change.id, merged.length)
        merged.push(told)
      }
    }
  }
  return {
    changes: withConflicts(inReadingOrder(merged, texts), belongingOf(texts, merged)),
    comments: copies.flatMap(({ comments }) => comments),
    losses: copies.flatMap(({ losses }) => losses),
  }
}

function renamed(change: ReviewChange, sameAs: ReadonlyMap<string, string>): ReviewChange {
  const isPlaced = ['addedBlock', 'addedItem', 'moved'].includes(change.kind)
  if (!isPlaced || !('afterId' in change)) return change
  const afterId = sameAs.get(change.afterId ?? '') ?? change.afterId
  return afterId === change.afterId ? change : { ...change, afterId }
}

function bySpot(changes: readonly ReviewChange[]): ReadonlyMap<string, ReviewChange[]> {
  const spots = new Map<string, ReviewChange[]>()
  for (const change of changes) {
    const spot = spotOf(change)
    const here = spots.get(spot)
    if (here === undefined) spots.set(spot, [change])
    else here.push(change)
  }
  return spots
}

function spotOf(change: ReviewChange): string {
  switch (change.kind) {
    case 'header':
      return `header ${change.field}`
    case 'addedBlock':
      return `after ${change.afterId}`
    default:
      return `${change.kind} ${change.in}`
  }
}

/** The same was done; new ids of what was put in tell nothing. */
function isAlike(one: ReviewChange, other: ReviewChange): boolean {
  return sameValue(withoutNames(one), withoutNames(other))
}

function withoutNames(change: ReviewChange): unknown {
  const {
    id: _id,
    copyId: _copyId,
    author: _author,
    at: _at,
    isTracked: _tracked,
    ...what
  } = change
  return JSON.parse(JSON.stringify(what), (key, value: unknown) =>
    (key === 'id' && change.kind !== 'header') || key === 'conflicts' ? undefined : value,
  )
}

function bothAuthors(one: ReviewChange, other: ReviewChange): string {
  const names = [...one.author.split(', '), ...other.author.split(', ')]
  return [...new Set(names)].filter((name) => name !== '').join(', ')
}

function withConflicts(
  changes: readonly ReviewChange[],
  belonging: Belonging,
): readonly ReviewChange[] {
  const byBlock = new Map<string, ReviewChange[]>()
  for (const change of changes)
    for (const block of belonging.blocksOf(change)) {
      const here = byBlock.get(block)
      if (here === undefined) byBlock.set(block, [change])
      else here.push(change)
    }
  return changes.map((change): ReviewChange => {
    const near = new Set(belonging.blocksOf(change).flatMap((block) => byBlock.get(block) ?? []))
    const conflicts = [...near]
      .filter((other) => other.copyId !== change.copyId && isConflict(change, other, belonging))
      .map(({ id }) => id)
    return conflicts.length === 0 ? change : { ...change, conflicts }
  })
}
