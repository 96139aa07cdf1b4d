import type { CommentRange } from '../../note/comments/note-comment'

/** What happened to whole texts, in order: their units go on elsewhere. */
export type Relocation =
  | { readonly kind: 'split'; readonly in: string; readonly at: number; readonly newId: string }
  | {
      readonly kind: 'joined'
      readonly in: string
      readonly withId: string
      readonly offset: number
    }

/** Ranges after splits and joins; those over the place of a split are two. */
export function relocate(
  ranges: readonly CommentRange[],
  relocations: readonly Relocation[],
): readonly CommentRange[] {
  return relocations.reduce((all, one) => all.flatMap((range) => relocateOne(range, one)), ranges)
}

function relocateOne(range: CommentRange, relocation: Relocation): readonly CommentRange[] {
  if (range.in !== relocation.in) return [range]
  if (relocation.kind === 'joined') {
    const { withId, offset } = relocation
    return [{ in: withId, start: range.start + offset, end: range.end + offset }]
  }
  const { at, newId } = relocation
  const first = { ...range, end: Math.min(range.end, at) }
  const second = { in: newId, start: Math.max(0, range.start - at), end: range.end - at }
  return [first, second].filter(({ start, end }) => start < end)
}
