import type { ReviewChange } from '../review'
import type { NoteText } from '../texts/texts-of-body'

/**
 * Changes in the order in which the note that was sent is read, those of its header first; those of
 * one place as they came. A change that another one follows stands before it in the list.
 */
export function inReadingOrder(
  changes: readonly ReviewChange[],
  texts: readonly NoteText[],
): readonly ReviewChange[] {
  const places = new Map<string, number>()
  const lastPlaces = new Map<string, number>()
  for (const [index, { id, blockId, parentId }] of texts.entries())
    for (const name of [id, parentId, blockId]) {
      if (name === null) continue
      if (!places.has(name)) places.set(name, index)
      lastPlaces.set(name, index)
    }
  const found = new Map<string, number>()
  const placeOf = (change: ReviewChange): number => {
    if (change.kind === 'header') return -2
    if (change.kind !== 'addedBlock' && change.kind !== 'addedItem')
      return places.get(change.in) ?? -1
    if (change.afterId === null)
      return change.kind === 'addedItem' ? (places.get(change.in) ?? -1) : -1
    return found.get(change.afterId) ?? (lastPlaces.get(change.afterId) ?? -1) + 0.5
  }
  for (const change of changes) found.set(change.id, placeOf(change))
  return changes.toSorted(
    (one, other) =>
      (found.get(one.id) ?? 0) - (found.get(other.id) ?? 0) || startOf(one) - startOf(other),
  )
}

function startOf(change: ReviewChange): number {
  if (change.kind === 'text' || change.kind === 'marks') return change.start
  return change.kind === 'split' ? change.place : 0
}
