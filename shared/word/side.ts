import type { WordChange } from './word-document'

/** A document as it was before its tracked changes, or as it is with all of them. */
export type ReadingSide = 'before' | 'after'

/** Says whether what stands in the change is gone on that side. */
export function isGone(change: WordChange | null, side: ReadingSide): boolean {
  return change !== null && (change.kind === 'inserted') === (side === 'before')
}
