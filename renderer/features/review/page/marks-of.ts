import type { Inline } from '@shared/note/inline'
import type { ReviewChange, ReviewDecision } from '@shared/review/review'
import type { ShownSegment } from '@shared/review/shown/reviewed-note'
import type { Decisions } from '../entries/decisions'

/** How a stretch of text is drawn: as it would read, with what is open, or looked at, in both states. */
export type Drawn =
  | { readonly kind: 'plain' | 'inserted' | 'removed'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'hidden' }

/**
 * How a segment reads with what was decided. What was taken stands there as it came, what was
 * refused as it was; the change that one is at shows both.
 */
export function drawnSegment(
  segment: ShownSegment,
  decisions: Decisions,
  activeIds: ReadonlySet<string>,
): Drawn {
  const { kind, inlines, changeIds } = segment
  if (kind === 'kept') return { kind: 'plain', inlines }
  if (changeIds.some((id) => activeIds.has(id)))
    return kind === 'inserted'
      ? { kind, inlines: wordsIn(segment, decisions) }
      : { kind: 'removed', inlines }
  const said = changeIds.map((id) => decisions.get(id)?.decision)
  const isTaken = said.some((one) => one === 'taken' || one === 'edited')
  const isRefused = said.length > 0 && said.every((one) => one === 'refused')
  if (kind === 'inserted') {
    if (isRefused) return { kind: 'hidden' }
    return { kind: 'inserted', inlines: wordsIn(segment, decisions) }
  }
  if (isTaken) return { kind: 'hidden' }
  return isRefused ? { kind: 'plain', inlines } : { kind: 'removed', inlines }
}

/** One's own words where one wrote some, in the place of the first of those that came. */
function wordsIn({ inlines, changeIds }: ShownSegment, decisions: Decisions): readonly Inline[] {
  const edited = changeIds.map((id) => decisions.get(id)).find(isEdited)
  return edited?.words ?? inlines
}

const isEdited = (said: ReviewDecision | undefined) => said?.decision === 'edited'

/** The first of the changes that is known. */
export function firstChange(
  changeIds: readonly string[],
  changes: ReadonlyMap<string, ReviewChange>,
): ReviewChange | undefined {
  return changeIds.map((id) => changes.get(id)).find((one) => one !== undefined)
}
