import type { Inline } from '../../note/inline'
import type { ReviewChange, ReviewComment } from '../review'
import { sliceUnits, unitsOf } from '../texts/units'
import type { ShownSegment } from './reviewed-note'

/** What stands in one text of the note that was sent. */
export type OnText = {
  readonly changes: readonly ReviewChange[]
  readonly comments: readonly ReviewComment[]
}

type Insertion = Pick<ShownSegment, 'inlines' | 'changeIds'> & { readonly at: number }
type Cover = { readonly id: string; readonly start: number; readonly end: number }

/** One text with what is taken out, put in and commented marked in it, stretch by stretch. */
export function shownSegments(
  id: string,
  inlines: readonly Inline[],
  { changes, comments }: OnText,
): readonly ShownSegment[] {
  const length = unitsOf(inlines).length
  const within = (place: number) => Math.max(0, Math.min(place, length))
  const covers = (kind: 'text' | 'marks'): readonly Cover[] =>
    changes.flatMap((change) =>
      change.kind === kind
        ? [{ id: change.id, start: within(change.start), end: within(change.end) }]
        : [],
    )
  const commented: readonly Cover[] = comments.flatMap((comment) =>
    comment.ranges
      .filter((range) => range.in === id)
      .map(({ start, end }) => ({ id: comment.id, start: within(start), end: within(end) })),
  )
  const removed = covers('text')
  const looks = covers('marks')
  const inserted = changes.flatMap((change) => insertionOf(change, within))
  const edges = [
    ...[0, length],
    ...[...removed, ...looks, ...commented].flatMap(({ start, end }) => [start, end]),
    ...inserted.map(({ at }) => at),
  ]
  const places = [...new Set(edges)].toSorted((one, other) => one - other)
  return places.flatMap((start, index): ShownSegment[] => {
    const end = places[index + 1]
    const here = inserted
      .filter(({ at }) => at === start)
      .map(({ at: _at, ...rest }) => ({ kind: 'inserted' as const, ...rest, commentIds: [] }))
    if (end === undefined) return here
    const over = (some: readonly Cover[]) =>
      some.filter((one) => one.start <= start && one.end >= end).map((one) => one.id)
    const gone = over(removed)
    const kept = {
      kind: gone.length > 0 ? ('removed' as const) : ('kept' as const),
      inlines: sliceUnits(inlines, start, end),
      changeIds: [...gone, ...over(looks)],
      commentIds: over(commented),
    }
    return [...here, kept]
  })
}

/** A text that a change adds as a whole. */
export function addedSegments(
  changeId: string,
  inlines: readonly Inline[],
): readonly ShownSegment[] {
  return [{ kind: 'inserted', inlines, changeIds: [changeId], commentIds: [] }]
}

/** What was put in stands behind what it is put in the place of. */
function insertionOf(
  change: ReviewChange,
  within: (place: number) => number,
): readonly Insertion[] {
  if (change.kind === 'text' && change.after.length > 0)
    return [{ at: within(change.end), inlines: change.after, changeIds: [change.id] }]
  if (change.kind === 'split')
    return [{ at: within(change.place), inlines: [{ kind: 'lineBreak' }], changeIds: [change.id] }]
  return []
}
