import type { Block } from '../../note/block'
import type { Inline } from '../../note/inline'
import type { Review } from '../review'
import type { TextRole } from '../texts/texts-of-body'
import { withAddedBlocks } from './added-blocks'
import { printedLabels } from './printed-labels'
import { shownBlocks } from './shown-blocks'

/** A stretch of a text: in both states, only as it was sent, or put in by a change. */
export type ShownSegment = {
  readonly kind: 'kept' | 'removed' | 'inserted'
  readonly inlines: readonly Inline[]
  /** Of the changes that take it out, put it in or give it other marks; several where they overlap. */
  readonly changeIds: readonly string[]
  /** Of the comments of the review that are about it. */
  readonly commentIds: readonly string[]
}

/** One paragraph as it is read. */
export type ShownLine = {
  /** The text of the note, or the change that adds it. */
  readonly id: string
  readonly role: TextRole
  /** Of a heading from 1, of a list item from 0; else 0. */
  readonly depth: number
  /** What is printed before it, `1.` or `(a)` or a bullet; empty for nothing. */
  readonly label: string
  readonly state: 'kept' | 'removed' | 'added'
  /** Of the changes of the whole line: added, removed, moved, split, joined, became another kind. */
  readonly changeIds: readonly string[]
  readonly segments: readonly ShownSegment[]
}

/** A block of the note that was sent, or one that a change adds, in reading order. */
export type ShownBlock = {
  /** Of the block, or of the change that adds it. */
  readonly id: string
  readonly blockKind: Block['kind']
  readonly state: 'kept' | 'removed' | 'added'
  /** Of the changes of the whole block, as of a line; with the state of its table that returned. */
  readonly changeIds: readonly string[]
  /** Footnotes follow the line that they stand in; a table's cells are in `rows`, its caption is here. */
  readonly lines: readonly ShownLine[]
  readonly rows: readonly {
    readonly cells: readonly {
      readonly isHeader: boolean
      readonly columnSpan: number
      readonly rowSpan: number
      readonly lines: readonly ShownLine[]
    }[]
  }[]
}

/**
 * The note that was sent with all that came back in its place, block by block.
 *
 * @param body of the note that was sent
 */
export function reviewedNote(
  body: readonly Block[],
  review: Pick<Review, 'changes' | 'comments'>,
): readonly ShownBlock[] {
  const labels = printedLabels(body)
  const blocks = body.flatMap((block) => shownBlocks(block, review, labels))
  return withAddedBlocks(body, blocks, review.changes)
}
