import type { CommentRange } from '../../note/comments/note-comment'
import type { Note } from '../../note/note'
import type { Review, ReviewChange, ReviewDecision } from '../review'
import { wordsOfUnits } from '../texts/units'
import { applyBlocks } from './apply-blocks'
import { applyComments, type TakenComment } from './apply-comments'
import { applyHeader } from './apply-header'
import { applyTexts, type EditedTexts, type TakenChange } from './apply-texts'
import { type Relocation, relocate } from './placed-ranges'

/** A note with what its author took of a review. */
export type AppliedReview = {
  readonly note: Note
  /** Ids of changes and comments that were taken but have no place any more: to be told, never dropped. */
  readonly unplaced: readonly string[]
}

type Tools = {
  readonly newId: () => string
  /** ISO 8601 in UTC: for comments that do not say when they were made. */
  readonly nowIso: string
}

/**
 * Applies the changes and comments that were taken or edited. Places of a review are those of the
 * note that was sent; the note may have moved on since.
 *
 * @param state the note as it is now, and as it was when it was sent
 */
export function applyReview(
  state: { readonly note: Note; readonly sent: Note },
  review: Review,
  tools: Tools,
): AppliedReview {
  const { note, sent } = state
  const decisions = new Map(review.decisions.map((one) => [one.id, one] as const))
  const taken = review.changes.flatMap((change): readonly TakenChange<ReviewChange>[] => {
    const decision = decisions.get(change.id)
    return decision === undefined || decision.decision === 'refused' ? [] : [{ change, decision }]
  })
  const unplaced: string[] = []
  let { header } = note
  const words: TakenChange<Extract<ReviewChange, { kind: 'text' | 'marks' }>>[] = []
  const blocks: TakenChange<Exclude<ReviewChange, { kind: 'text' | 'marks' | 'header' }>>[] = []
  for (const { change, decision } of taken) {
    if (change.kind === 'text' || change.kind === 'marks') words.push({ change, decision })
    else if (change.kind !== 'header') blocks.push({ change, decision })
    else {
      const changed = applyHeader(header, sent.header, withWords(change, decision))
      if (changed === null) unplaced.push(change.id)
      header = changed ?? header
    }
  }
  const texts = applyTexts(note.body, sent.body, words)
  const edited = applyBlocks(blocks, {
    sent: sent.body,
    now: note.body,
    texts,
    changes: new Map(review.changes.map((change) => [change.id, change] as const)),
    newId: tools.newId,
  })
  const commented = addComments({ note, review, decisions }, { texts, ...edited }, tools)
  const { comments: _before, ...rest } = note
  return {
    note: {
      ...rest,
      header,
      body: edited.body,
      ...(commented.comments.length > 0 && { comments: commented.comments }),
    },
    unplaced: [...unplaced, ...texts.left, ...edited.left, ...commented.left],
  }
}

function withWords<Change extends Extract<ReviewChange, { kind: 'header' }>>(
  change: Change,
  { words }: ReviewDecision,
): Change {
  return words === undefined ? change : { ...change, after: wordsOfUnits(words) }
}

type Edited = { readonly texts: EditedTexts; readonly relocations: readonly Relocation[] }

function addComments(
  {
    note,
    review,
    decisions,
  }: {
    readonly note: Note
    readonly review: Review
    readonly decisions: ReadonlyMap<string, ReviewDecision>
  },
  { texts, relocations }: Edited,
  tools: Tools,
) {
  const after = (ranges: readonly CommentRange[]) => relocate(ranges, relocations)
  const own = (note.comments ?? []).map((comment) => ({
    ...comment,
    ranges: after(
      comment.ranges
        .map(({ in: id, start, end }) => ({
          in: id,
          start: texts.placeOfNow(id, start),
          end: texts.placeOfNow(id, end),
        }))
        .filter(({ start, end }) => start < end),
    ),
  }))
  const taken = review.comments.flatMap((comment): readonly TakenComment[] => {
    const decision = decisions.get(comment.id)
    if (decision === undefined || decision.decision === 'refused') return []
    const ranges = comment.ranges.flatMap(({ in: id, start, end }): readonly CommentRange[] => {
      const [from, to] = [texts.placeOfSent(id, start), texts.placeOfSent(id, end)]
      return from === null || to === null || from >= to ? [] : [{ in: id, start: from, end: to }]
    })
    const text = decision.words === undefined ? comment.text : wordsOfUnits(decision.words)
    return [{ comment, ranges: after(ranges), text }]
  })
  return applyComments(own, taken, tools)
}
