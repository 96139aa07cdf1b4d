import { sameValue } from '../../base/same-value'
import type { ReviewChange } from '../review'
import type { NoteText } from '../texts/texts-of-body'

/** What of the note a change is about. */
export type Belonging = {
  /** Blocks and fields of the header that it touches; changes that share none are apart. */
  readonly blocksOf: (change: ReviewChange) => readonly string[]
  /** Whether a text, item or footnote is another one or stands in it. */
  readonly isIn: (id: string, whole: string) => boolean
}

/** Tells what belongs to what in the note that was sent, parts of texts that changes split among it. */
export function belongingOf(
  texts: readonly NoteText[],
  changes: readonly ReviewChange[],
): Belonging {
  const parents = new Map<string, string>()
  const blocks = new Map<string, string>()
  for (const { id, parentId, blockId } of texts) {
    if (parentId !== null && parentId !== id) parents.set(id, parentId)
    blocks.set(id, blockId)
    if (parentId !== null && !blocks.has(parentId)) {
      blocks.set(parentId, blockId)
      if (parentId !== blockId) parents.set(parentId, blockId)
    }
  }
  for (const change of changes) {
    if (change.kind !== 'split') continue
    parents.set(change.id, change.in)
    blocks.set(change.id, blocks.get(change.in) ?? change.in)
  }
  const isIn = (id: string, whole: string): boolean => {
    let at: string | undefined = id
    for (let depth = 0; at !== undefined && depth < 10; depth += 1) {
      if (at === whole) return true
      at = parents.get(at)
    }
    return blocks.get(id) === whole
  }
  const blocksOf = (change: ReviewChange): readonly string[] => {
    const block = (id: string) => blocks.get(id) ?? id
    switch (change.kind) {
      case 'header':
        return [`header ${change.field}`]
      case 'addedBlock':
        return change.afterId === null ? [] : [block(change.afterId)]
      case 'joined':
        return [block(change.in), block(change.withId)]
      default:
        return [block(change.in)]
    }
  }
  return { blocksOf, isIn }
}

/** Whether two changes of different copies cannot both be taken. */
export function isConflict(one: ReviewChange, other: ReviewChange, belonging: Belonging): boolean {
  return clashes(one, other, belonging) || clashes(other, one, belonging)
}

function clashes(one: ReviewChange, other: ReviewChange, { isIn }: Belonging): boolean {
  switch (one.kind) {
    case 'removed':
      return isInside(other, one.in, isIn)
    case 'table':
      return other.kind !== 'moved' && isInside(other, one.in, isIn)
    case 'text':
      if (other.kind === 'text') return one.in === other.in && doOverlap(one, other)
      if (other.kind === 'split')
        return one.in === other.in && one.start < other.place && other.place < one.end
      return other.kind === 'marks' && one.in === other.in && doOverlap(one, other)
    case 'marks':
      return (
        other.kind === 'marks' &&
        one.in === other.in &&
        doOverlap(one, other) &&
        !sameValue(one.after, other.after)
      )
    case 'moved':
      return other.kind === 'moved' && one.in === other.in && one.afterId !== other.afterId
    case 'becameKind':
      return other.kind === 'becameKind' && one.in === other.in
    case 'joined':
      return other.kind === 'moved' && one.in === other.in
    case 'header':
      return other.kind === 'header' && one.field === other.field && one.after !== other.after
    default:
      return false
  }
}

function isInside(other: ReviewChange, whole: string, isIn: Belonging['isIn']): boolean {
  switch (other.kind) {
    case 'header':
      return false
    case 'addedBlock':
      return other.afterId !== null && other.afterId !== whole && isIn(other.afterId, whole)
    case 'removed':
      // Both take it out: the larger one does what the smaller one does.
      return false
    case 'joined':
      return isIn(other.in, whole) || isIn(other.withId, whole)
    default:
      return isIn(other.in, whole)
  }
}

type Span = { readonly start: number; readonly end: number }

/** Two that only put something in at one place are both there then. */
function doOverlap(one: Span, other: Span): boolean {
  if (one.start === one.end) return other.start < one.start && one.start < other.end
  if (other.start === other.end) return one.start < other.start && other.start < one.end
  return one.start < other.end && other.start < one.end
}
